import { type Comparison, findRow } from '../comparison.ts';
import { isSecondHand } from '../field-row.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { Row, SideId } from '../row.ts';
import { otherSide, possessive, sayRivals, SIDES, told, whyNot } from '../telling.ts';

/** Which of the two takes the longer input, and what stands behind the figure. */
export function askContext(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const row = findRow(comparison, 'context-window');
  return {
    id: 'faq-context',
    question: `Which has the larger context window, ${a.name} or ${b.name}?`,
    answer: [
      row
        ? answer(comparison, row)
        : prose`It cannot be said, because no source was found for either.`,
    ],
  };
}

function answer(comparison: Comparison, row: Row): Prose {
  const { models } = comparison;
  const behind = SIDES.flatMap((side) => sayBehind(comparison, side, row));
  if (row.outcome.kind === 'even') {
    return prose`Neither: both take ${told(row, 'a')}.${behind}`;
  }
  if (row.outcome.kind === 'lead') {
    const { side, margin } = row.outcome;
    const other = otherSide(side);
    return prose`${models[side].name}: ${told(row, side)} against ${told(row, other)}, ${margin}.${behind}`;
  }
  const reasons = SIDES.map((side) => sayEach(comparison, row, side)).join('; ');
  return prose`It cannot be said: ${reasons}.${behind}`;
}

function sayEach({ models }: Comparison, row: Row, side: SideId): string {
  const cell = row.cells[side];
  const model = models[side];
  if (cell.state === 'known' && isSecondHand(cell)) {
    return `${possessive(model.name)} is ${cell.text}, but ${whyNot(cell, model)}`;
  }
  if (cell.state === 'known') return `${possessive(model.name)} is ${cell.text}`;
  return `for ${model.name} ${whyNot(cell, model)}`;
}

/** What it was trained on, what hosts serve, who says otherwise. */
function sayBehind(comparison: Comparison, side: SideId, row: Row): Prose {
  const { name } = comparison.models[side];
  const trained = findRow(comparison, 'context-trained');
  const hosts = row.cells[side].notes.find((note) => note.startsWith('hosts'));
  const sentences = [
    trained?.cells[side].state === 'known'
      ? prose`${name} was trained on sequences of ${told(trained, side)}.`
      : undefined,
    hosts ? prose`For ${name} ${hosts} tokens.` : undefined,
    sayRivals(row, side, name),
  ];
  return sentences.flatMap((sentence) => (sentence ? [' ', ...sentence] : []));
}
