import { type Comparison, findRow } from '../../rows/compare.ts';
import { isSecondHand } from '../../evidence/cell.ts';
import { sayThe } from '../life.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import { hasWeights, joinProse, ofMaker, told, whyNot } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

/** Whether the two can be trained further on one's own examples. */
export function askFineTuning(comparison: Comparison): Question | undefined {
  const row = findRow(comparison, 'fine-tuning');
  if (!row) return undefined;
  const { a, b } = comparison.models;
  const can = SIDES.filter((side) => {
    const cell = row.cells[side];
    return cell.value?.kind === 'flag' && cell.value.yes && !isSecondHand(cell);
  });
  return {
    id: 'faq-fine-tuning',
    question: `Can I fine-tune ${a.name} or ${b.name}?`,
    answer: [prose`${answer(comparison, can)}.`],
  };
}

function answer(comparison: Comparison, can: SideId[]): Prose {
  const how = can.map((side) => sayHow(comparison, side));
  if (can.length === 2) return prose`Yes: ${joinProse(how)}`;
  const [only] = can;
  const not = SIDES.filter((side) => side !== only).map((side) => sayWhy(comparison, side));
  if (!only) return prose`No: ${joinProse(not)}`;
  return prose`Only ${how.flat()}; ${joinProse(not)}`;
}

/** The model, where it can be done, and until when if the record says. */
function sayHow(comparison: Comparison, side: SideId): Prose {
  const row = findRow(comparison, 'fine-tuning');
  const [top] = row?.cells[side].voices ?? [];
  const { name } = comparison.models[side];
  if (!row || !top) return [name];
  const where = hasWeights(comparison, side)
    ? 'on its open weights'
    : `at ${sayThe(top.surface ?? 'its host')}`;
  const note = top.note ? `: ${top.note.replace(/\.$/, '').replaceAll('. ', '; ')}` : '';
  return prose`${name} ${{ text: where, row: row.id }} (${top.source.publisher}${{ cite: top.source }}${note})`;
}

function sayWhy(comparison: Comparison, side: SideId): Prose {
  const row = findRow(comparison, 'fine-tuning');
  const model = comparison.models[side];
  const cell = row?.cells[side];
  if (row && cell?.value) return prose`for ${model.name} the answer is ${told(row, side)}`;
  const why = cell ? whyNot(cell, model) : 'no source was found';
  return prose`of ${ofMaker(model)} it cannot be said, since ${why}`;
}
