import { type Comparison, findRow } from '../../rows/compare.ts';
import { isSecondHand } from '../../evidence/cell.ts';
import { sayServed } from '../../evidence/host-note.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import type { SideId } from '../../rows/sides.ts';
import { attested, joinClauses, ofMaker, possessive, told, whyNot } from '../telling.ts';
import { sayMargin } from '../outcome.ts';
import { otherSide, SIDES } from '../../rows/sides.ts';

/** Which of the two takes the longer input, and what stands behind the figure. */
export function askContext(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const row = findRow(comparison, 'context-window');
  const nothing = prose`It cannot be said: no source was found for ${ofMaker(a)} or ${ofMaker(b)}.`;
  return {
    id: 'faq-context',
    question: `Which has the larger context window, ${a.name} or ${b.name}?`,
    answer: [
      row ? prose`${joinClauses([answer(comparison, row), ...behind(comparison)])}.` : nothing,
    ],
  };
}

function answer(comparison: Comparison, row: Row): Prose {
  const { models } = comparison;
  const who = attested(row, comparison);
  if (row.outcome.kind === 'even') {
    const { a, b } = row.cells;
    return a.text === b.text
      ? prose`Neither: both take ${told(row, 'a')}${who}`
      : prose`Neither by much: ${models.a.name} takes ${told(row, 'a')} and ${models.b.name} ${told(row, 'b')}${who}`;
  }
  if (row.outcome.kind === 'lead') {
    const { side, margin } = row.outcome;
    return prose`${models[side].name}, ${sayMargin(margin)}: ${told(row, side)} against ${told(row, otherSide(side))}${who}`;
  }
  const reasons = SIDES.map((side) => sayEach(comparison, row, side)).join('; ');
  return prose`It cannot be said: ${reasons}${who}`;
}

function sayEach({ models }: Comparison, row: Row, side: SideId): string {
  const cell = row.cells[side];
  const model = models[side];
  if (cell.state !== 'known') return `for ${model.name} ${whyNot(cell, model)}`;
  const isDoubtful = isSecondHand(cell) || cell.by === 'tie';
  const doubt = isDoubtful ? `, but ${whyNot(cell, model)}` : '';
  return `${possessive(model.name)} is ${cell.text}${doubt}`;
}

/** What each was trained on, and what its hosts serve, a clause each. */
function behind(comparison: Comparison): Prose[] {
  const trained = findRow(comparison, 'context-trained');
  return SIDES.flatMap((side) => {
    const model = comparison.models[side];
    const served = sayServed(model, comparison.date);
    return [
      ...(trained?.cells[side].state === 'known'
        ? [prose`${model.name} was trained on ${told(trained, side)}`]
        : []),
      ...(served ? [prose`${model.name} is served with ${served}`] : []),
    ];
  });
}
