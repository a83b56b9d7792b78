import { type Comparison, findRow } from '../comparison.ts';
import { isSecondHand } from '../field-row.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { Row } from '../row.ts';
import { otherSide, sayRivals, SIDES, told, whyNot } from '../telling.ts';

/** Which of the two knows later events. */
export function askCutoff(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const row = findRow(comparison, 'knowledge-cutoff');
  return {
    id: 'faq-cutoff',
    question: `Which has the later knowledge cutoff, ${a.name} or ${b.name}?`,
    answer: [
      row
        ? answer(comparison, row)
        : prose`It cannot be said, because no source was found for either.`,
    ],
  };
}

function answer({ models }: Comparison, row: Row): Prose {
  const rivals = SIDES.flatMap((side): Prose => {
    const sentence = sayRivals(row, side, models[side].name);
    return sentence ? [' ', ...sentence] : [];
  });
  if (row.outcome.kind === 'even')
    return prose`Neither: both know the world up to ${told(row, 'a')}.${rivals}`;
  if (row.outcome.kind === 'lead') {
    const { side, margin } = row.outcome;
    const other = otherSide(side);
    return prose`${models[side].name}, ${margin}: its data ends in ${told(row, side)}, that of ${models[other].name} in ${told(row, other)}.${rivals}`;
  }
  const known = SIDES.filter((side) => row.cells[side].state === 'known');
  const missing = SIDES.filter(
    (side) => row.cells[side].state !== 'known' || isSecondHand(row.cells[side]),
  );
  const why = missing.map(
    (side) => `for ${models[side].name} ${whyNot(row.cells[side], models[side])}`,
  );
  const said = known.flatMap(
    (side) => prose` ${models[side].name} knows the world up to ${told(row, side)}.`,
  );
  return prose`It cannot be said, because ${why.join(' and ')}.${said}${rivals}`;
}
