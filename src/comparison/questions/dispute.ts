import { type Comparison, rowsOf } from '../comparison.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { Row, SideId } from '../row.ts';
import { distinct, joinProse, SIDES, told } from '../telling.ts';

const MOST_DISPUTES = 4;
const MOST_RIVALS = 2;

interface Dispute {
  row: Row;
  side: SideId;
}

/** What the sources disagree on, the widest disputes first. */
export function askDisputes(comparison: Comparison): Question | undefined {
  const disputes = rowsOf(comparison).flatMap((row) =>
    SIDES.filter((side) => row.cells[side].rivals.length > 0).map((side) => ({ row, side })),
  );
  const { a, b } = comparison.models;
  if (disputes.length === 0) return undefined;
  const widest = disputes.toSorted(
    (one, other) =>
      publishersOf(other) - publishersOf(one) || rivalsOf(other).length - rivalsOf(one).length,
  );
  const shown = widest.slice(0, MOST_DISPUTES).map((dispute) => sayDispute(comparison, dispute));
  const rest = disputes.length - shown.length;
  return {
    id: 'faq-disputes',
    question: `What do the sources on ${a.name} and ${b.name} disagree about?`,
    answer: [
      prose`${disputes.length === 1 ? 'One figure' : `${disputes.length} figures`}.${shown.flat()}${rest > 0 ? ` ${rest} more are marked in the tables.` : ''}`,
    ],
  };
}

function rivalsOf({ row, side }: Dispute) {
  return row.cells[side].rivals;
}

function publishersOf(dispute: Dispute): number {
  return distinct(rivalsOf(dispute)).length;
}

function sayDispute(comparison: Comparison, { row, side }: Dispute): Prose {
  const rivals = distinct(row.cells[side].rivals).slice(0, MOST_RIVALS);
  const said = rivals.map(
    ({ says, source }) => prose`${says} (${source.publisher}${{ cite: source }})`,
  );
  return prose` ${comparison.models[side].name}, ${row.label.toLowerCase()}: ${told(row, side)} against ${joinProse(said)}.`;
}
