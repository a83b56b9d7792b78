import { type Comparison, findRow } from '../../rows/compare.ts';
import { isSecondHand } from '../../evidence/cell.ts';
import { sayThe } from '../life.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { Row } from '../../rows/row.ts';
import type { SideId } from '../../rows/sides.ts';
import { hasWeights, joinClauses, joinProse, ofMaker, told, whyNot } from '../telling.ts';
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
    answer: [prose`${answer(comparison, row, can)}.`],
  };
}

function answer(comparison: Comparison, row: Row, can: SideId[]): Prose {
  const how = can.map((side) => sayHow(comparison, row, side));
  if (can.length === 2) return prose`Yes: ${joinProse(how)}`;
  const [only] = can;
  const isLast = (side: SideId) => Number(!isNo(row, side));
  const others = SIDES.filter((side) => side !== only).toSorted(
    (one, other) => isLast(one) - isLast(other),
  );
  const why = joinClauses(others.map((side) => sayWhy(comparison, row, side)));
  const cannot = others.filter((side) => isNo(row, side));
  if (only) return prose`${cannot.length > 0 ? 'Only' : 'Yes,'} ${how.flat()}; ${why}`;
  if (cannot.length === 2) return prose`${sayNeither(row)}: ${why}`;
  return cannot.length === 0 ? prose`It cannot be said: ${why}` : why;
}

/** Neither can be, or those who use one already alone can. */
function sayNeither({ cells: { a, b } }: Row): string {
  return [a, b].some(({ limit }) => limit === 'existing users') ? 'Nobody new can' : 'Neither';
}

function isNo(row: Row, side: SideId): boolean {
  const { value } = row.cells[side];
  return value?.kind === 'flag' && !value.yes && !isSecondHand(row.cells[side]);
}

/** The model, where it can be done, and until when if the record says. */
function sayHow(comparison: Comparison, row: Row, side: SideId): Prose {
  const [top] = row.cells[side].voices;
  const { name } = comparison.models[side];
  if (!top) return [name];
  const where = hasWeights(comparison, side)
    ? 'on its open weights'
    : `at ${sayThe(top.surface ?? 'its host')}`;
  const note = top.note ? `: ${top.note.replace(/\.$/, '').replaceAll('. ', '; ')}` : '';
  return prose`${name} ${{ text: where, row: row.id }} (${top.source.publisher}${{ cite: top.source }}${note})`;
}

/** `GPT-4o is open to existing users only, until 6 January 2027`; `for GPT-6 Luna no source was found`. */
function sayWhy({ models }: Comparison, row: Row, side: SideId): Prose {
  const cell = row.cells[side];
  const model = models[side];
  if (cell.value?.kind === 'flag' && !cell.value.yes && !cell.limit) {
    const [top] = cell.voices;
    const doubt = isSecondHand(cell) ? ', as far as secondary sources tell' : '';
    return prose`${model.name} ${{ text: 'cannot be', row: row.id }}${top && { cite: top.source }}${doubt}`;
  }
  if (isNo(row, side)) {
    const verb = cell.limit === 'existing users' ? 'is open to ' : '';
    return prose`${model.name} ${verb}${told(row, side)}`;
  }
  return prose`for ${ofMaker(model)} ${whyNot(cell, model)}`;
}
