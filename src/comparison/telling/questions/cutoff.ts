import { type Comparison, findRow } from '../../rows/compare.ts';
import { isSecondHand } from '../../evidence/cell.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import { attested, joinClauses, ofMaker, told, whyNot } from '../telling.ts';
import { sayMargin } from '../outcome.ts';
import { otherSide, SIDES } from '../../rows/sides.ts';

/** Which of the two knows later events. */
export function askCutoff(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const row = findRow(comparison, 'knowledge-cutoff');
  const nothing = prose`It cannot be said: no source was found for ${ofMaker(a)} or ${ofMaker(b)}.`;
  return {
    id: 'faq-cutoff',
    question: `Which has the later knowledge cutoff, ${a.name} or ${b.name}?`,
    answer: [row ? prose`${answer(comparison, row)}${attested(row, comparison)}.` : nothing],
  };
}

function answer({ models }: Comparison, row: Row): Prose {
  if (row.outcome.kind === 'even') {
    const { a, b } = row.cells;
    return a.text === b.text
      ? prose`Neither: the data of both ends with ${told(row, 'a')}`
      : prose`Neither, as far as is known: ${told(row, 'a')} for ${models.a.name} and ${told(row, 'b')} for ${models.b.name} can be the same day`;
  }
  if (row.outcome.kind === 'lead') {
    const { side, margin } = row.outcome;
    const other = otherSide(side);
    return prose`${models[side].name}, ${sayMargin(margin)}: ${told(row, side)} against ${told(row, other)}`;
  }
  const isOpen = ({ state }: Row['cells']['a']) => state !== 'known';
  const missing = SIDES.filter(
    (side) =>
      isOpen(row.cells[side]) || isSecondHand(row.cells[side]) || row.cells[side].by === 'tie',
  ).map((side) => prose`for ${models[side].name} ${whyNot(row.cells[side], models[side])}`);
  const known = SIDES.filter((side) => !isOpen(row.cells[side])).map(
    (side) => prose`the data of ${models[side].name} ends with ${told(row, side)}`,
  );
  return prose`It cannot be said: ${joinClauses([...missing, ...known])}`;
}
