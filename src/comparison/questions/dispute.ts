import { type Comparison, rowsOf } from '../comparison.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { Row, SideId } from '../row.ts';
import { distinct, SIDES, told } from '../telling.ts';

const MOST_DISPUTES = 4;

/** What the sources disagree on, the widest disputes first. */
export function askDisputes(comparison: Comparison): Question | undefined {
  const disputes = rowsOf(comparison).flatMap((row) =>
    SIDES.filter((side) => row.cells[side].rivals.length > 0).map((side) => ({ row, side })),
  );
  const { a, b } = comparison.models;
  if (disputes.length === 0) return undefined;
  const widest = disputes.toSorted(
    (one, other) =>
      other.row.cells[other.side].rivals.length - one.row.cells[one.side].rivals.length,
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

function sayDispute(comparison: Comparison, { row, side }: { row: Row; side: SideId }): Prose {
  const [rival] = distinct(row.cells[side].rivals);
  if (!rival) return [];
  return prose` ${row.label} of ${comparison.models[side].name}: ${told(row, side)}, against ${rival.says} by ${rival.source.publisher}${{ cite: rival.source }}.`;
}
