import type { Row, RowGroup } from '../rows/row.ts';
import type { Sides } from '../rows/sides.ts';

/** Two results on one test that can be compared, joined on an axis from 0 to 100 per cent. */
export interface Dumbbell {
  row: Row;
  /** In per cent. */
  ends: Sides<number>;
  /** Whether each was run by another party: shown as a lean. */
  isLean: boolean;
}

/** The rows with two comparable results in per cent, where more is better, in their own order. */
export function dumbbellsOf(groups: readonly RowGroup[]): Dumbbell[] {
  return groups.flatMap(({ rows }) => rows.flatMap((row) => toDumbbell(row) ?? []));
}

function toDumbbell(row: Row): Dumbbell | undefined {
  if (row.kind !== 'score') return undefined;
  const { outcome, scores } = row;
  if (!['lead', 'even', 'lean'].includes(outcome.kind)) return undefined;
  const ends = { a: scores.a.value, b: scores.b.value };
  const { unit, better } = scores.a.benchmark;
  const isShare = unit === '%' && [ends.a, ends.b].every((end) => end >= 0 && end <= 100);
  if (!isShare || better !== 'higher') return undefined;
  return { row, ends, isLean: outcome.kind === 'lean' };
}
