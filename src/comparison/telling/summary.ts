import { sayCaveat } from './choice.ts';
import type { Comparison } from '../rows/compare.ts';
import type { Job } from '../jobs/job.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { type Prose, prose } from '../prose/prose.ts';
import { reasonsFor } from './reason.ts';
import type { SideId } from '../rows/sides.ts';
import { joinProse, joinWords } from './telling.ts';
import { SIDES } from '../rows/sides.ts';

const MOST_REASONS = 3;
const MOST_SPLIT = 1;
/** A split is told where little else is decided. */
const FEW_DECIDED = 4;

/** What separates the two in one sentence: the strongest on each side, who leaves, what is split. */
export function summaryOf(comparison: Comparison, jobs: readonly Job[]): Prose {
  const clauses = SIDES.map((side) => sayClause(comparison, jobs, side)).filter(
    ({ length }) => length > 0,
  );
  const split = jobs
    .filter(({ result }) => result.kind === 'split')
    .slice(0, MOST_SPLIT)
    .map(({ useCase }) => lowerFirst(useCase.name));
  const decided = jobs.filter(({ result }) => result.kind === 'winner').length;
  const evidence =
    split.length > 0 && decided < FEW_DECIDED ? `; on ${joinWords(split)} boards point apart` : '';
  if (clauses.length === 0) {
    const { a, b } = comparison.models;
    return prose`It cannot be said which of the two is ahead: nothing that can be compared puts ${a.name} before ${b.name}, or ${b.name} before ${a.name}${evidence}.`;
  }
  return prose`${clauses.flatMap((clause, index) => (index > 0 ? ['; ', ...clause] : clause))}${evidence}.`;
}

/** `GPT-4o leads Aider polyglot by 7.5 points, but leaves the OpenAI API on …`. */
function sayClause(comparison: Comparison, jobs: readonly Job[], side: SideId): Prose {
  const { name } = comparison.models[side];
  const reasons = reasonsFor(comparison, jobs, side).slice(0, MOST_REASONS);
  const end = sayCaveat(comparison, side)?.says;
  if (reasons.length === 0) return end ? prose`${name} ${end}` : [];
  const said = joinProse(reasons.map(({ says }) => says));
  return prose`${name} ${said}${end && prose`, but ${end}`}`;
}
