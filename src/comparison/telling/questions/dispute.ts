import { type Comparison, rowsOf } from '../../rows/compare.ts';
import { lowerLabel } from '../../rows/row-name.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import type { SideId } from '../../rows/sides.ts';
import { distinct, inSentence, joinClauses, joinProse, told } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

const MOST_DISPUTES = 4;
const MOST_RIVALS = 2;

/** A value of one side that sources disagree about. */
export interface Dispute {
  row: Row;
  side: SideId;
}

/** The disputes of a pair, those between the most publishers first. */
export function disputesOf(comparison: Comparison): Dispute[] {
  const disputes = rowsOf(comparison).flatMap((row) =>
    SIDES.filter((side) => row.cells[side].rivals.length > 0).map((side) => ({ row, side })),
  );
  return disputes.toSorted(
    (one, other) =>
      publishersOf(other) - publishersOf(one) || rivalsOf(other).length - rivalsOf(one).length,
  );
}

/** What the sources disagree on, the widest disputes first. */
export function askDisputes(comparison: Comparison): Question | undefined {
  const disputes = disputesOf(comparison);
  const { a, b } = comparison.models;
  if (disputes.length === 0) return undefined;
  const shown = disputes.slice(0, MOST_DISPUTES).map((dispute) => sayDispute(comparison, dispute));
  const count = disputes.length === 1 ? 'One figure' : `${disputes.length} figures`;
  const widest = disputes.length > shown.length ? '; the widest disputes are on' : ':';
  return {
    id: 'faq-disputes',
    question: `What do the sources on ${a.name} and ${b.name} disagree about?`,
    answer: [prose`${count}${widest} ${joinClauses(shown)}.`],
  };
}

function rivalsOf({ row, side }: Dispute) {
  return row.cells[side].rivals;
}

function publishersOf(dispute: Dispute): number {
  return distinct(rivalsOf(dispute)).length;
}

/** `the knowledge cutoff of Llama 4 Maverick, August 2024 against March 2025 (Hirenest)`. */
export function sayDispute({ models }: Comparison, dispute: Dispute): Prose {
  const { row, side } = dispute;
  const rivals = distinct(rivalsOf(dispute)).slice(0, MOST_RIVALS);
  const said = rivals.map(
    ({ says, source }) => prose`${inSentence(says)} (${source.publisher}${{ cite: source }})`,
  );
  const label = row.id === 'released' ? 'release date' : lowerLabel(row.label);
  return prose`the ${label} of ${models[side].name}, ${told(row, side)} against ${joinProse(said)}`;
}
