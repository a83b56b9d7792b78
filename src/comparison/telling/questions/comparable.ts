import type { Comparison } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { ScoreRow } from '../../rows/row.ts';
import { sayWhys } from '../outcome.ts';
import { joinClauses, joinProse } from '../telling.ts';

const MOST_NAMES = 2;

/** Whether the two models' benchmark figures can be set against each other. */
export function askComparable(comparison: Comparison): Question | undefined {
  const rows = comparison.benchmarks.shared.flatMap((group) => group.rows);
  if (rows.length === 0) return undefined;
  const { a, b } = comparison.models;
  const of = (...kinds: ScoreRow['outcome']['kind'][]) =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind));
  const same = of('lead', 'even');
  const side = of('lean');
  const parts = [
    sayRows(
      same.filter((row) => !ranApart(row)),
      'one party ran both alike',
    ),
    sayRows(same.filter(ranApart), 'one party ran both, each in a mode of its own'),
    sayRows(side, 'each was run by another party and printed side by side'),
    ...whysOf(comparison, of('undecided')),
  ].filter((part) => part !== undefined);
  return {
    id: 'faq-comparable',
    question: `Are the benchmark figures of ${a.name} and ${b.name} comparable?`,
    answer: [prose`${opening(same.length, rows.length)} ${joinClauses(parts)}.`],
  };
}

/** Whether one party ran both and the notes on the two runs differ: effort, thinking, format of edits. */
function ranApart({ scores: { a, b } }: ScoreRow): boolean {
  return (a.detail ?? '') !== (b.detail ?? '');
}

/** The rows that cannot be compared, by the reason that each gives itself. */
function whysOf({ models }: Comparison, rows: ScoreRow[]): (Prose | undefined)[] {
  const names = { a: models.a.name, b: models.b.name };
  const byWhy = Map.groupBy(rows, ({ outcome }) =>
    sayWhys(outcome, names)
      .join('; ')
      .replace(/^not comparable: /, ''),
  );
  return [...byWhy].map(([why, found]) => sayRows(found, why));
}

function opening(same: number, all: number): string {
  if (same === all) return 'Yes:';
  return same === 0 ? 'No:' : `${same} of ${all}:`;
}

function sayRows(rows: ScoreRow[], what: string): Prose | undefined {
  if (rows.length === 0) return undefined;
  const names = rows.slice(0, MOST_NAMES).map((row): Prose => [{ text: row.label, row: row.id }]);
  const rest = rows.length - names.length;
  return prose`on ${joinProse(rest > 0 ? [...names, [`${rest} more`]] : names)} ${what}`;
}
