import type { Row } from '../rows/row.ts';
import type { Sides } from '../rows/sides.ts';

/**
 * Where two results on one test lie on an axis from 0 to 100 per cent; nothing where they
 * cannot be compared, are no shares, or less is better.
 */
export function dumbbellOf(row: Row): Sides<number> | undefined {
  if (row.kind !== 'score') return undefined;
  const { outcome, scores } = row;
  if (!['lead', 'even', 'lean'].includes(outcome.kind)) return undefined;
  const ends = { a: scores.a.value, b: scores.b.value };
  const { unit, better } = scores.a.benchmark;
  const isShare = unit === '%' && [ends.a, ends.b].every((end) => end >= 0 && end <= 100);
  return isShare && better === 'higher' ? ends : undefined;
}
