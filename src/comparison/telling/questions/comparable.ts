import type { Comparison } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import { joinProse } from '../telling.ts';

const MOST_NAMES = 4;

/** Whether the two models' benchmark figures can be set against each other. */
export function askComparable(comparison: Comparison): Question | undefined {
  const rows = comparison.benchmarks.shared.flatMap((group) => group.rows);
  if (rows.length === 0) return undefined;
  const { a, b } = comparison.models;
  const of = (...kinds: Row['outcome']['kind'][]) =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind));
  const same = of('lead', 'even');
  const side = of('lean');
  const parts = [
    sayRows(same, 'one party ran both alike'),
    sayRows(side, 'each was run by another party and printed side by side'),
    sayRows(of('undecided'), 'the settings differ'),
  ].filter((part) => part !== undefined);
  return {
    id: 'faq-comparable',
    question: `Are the benchmark figures of ${a.name} and ${b.name} comparable?`,
    answer: [prose`${opening(same.length, rows.length)} ${joinProse(parts, 'and')}.`],
  };
}

function opening(same: number, all: number): string {
  if (same === all) return 'Yes:';
  return same === 0 ? 'No:' : `${same} of ${all}:`;
}

function sayRows(rows: Row[], what: string): Prose | undefined {
  if (rows.length === 0) return undefined;
  const names = rows.slice(0, MOST_NAMES).map((row): Prose => [{ text: row.label, row: row.id }]);
  const rest = rows.length - names.length;
  return prose`on ${joinProse(rest > 0 ? [...names, [`${rest} more`]] : names)} ${what}`;
}
