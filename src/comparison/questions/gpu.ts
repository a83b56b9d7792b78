import { sayNumber } from '../../catalog/quantity.ts';
import { type Comparison, findRow } from '../comparison.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { SideId } from '../row.ts';
import { hasWeights, joinProse, SIDES, told } from '../telling.ts';

/** Bytes for a parameter at 4 and at 16 bits. */
const BYTES = { 4: 0.5, 16: 2 };

/** Which hardware the weights need, by the maker's word and by arithmetic. */
export function askGpu(comparison: Comparison): Question | undefined {
  const hosted = SIDES.filter((side) => hasWeights(comparison, side) === true);
  if (hosted.length === 0) return undefined;
  const { a, b } = comparison.models;
  const needs = hosted.map((side) => sayNeed(comparison, side));
  const closed = SIDES.filter((side) => !hosted.includes(side)).map(
    (side) => prose`; for ${comparison.models[side].name} there are no weights to load`,
  );
  return {
    id: 'faq-gpu',
    question: `Which GPU do ${a.name} and ${b.name} need?`,
    answer: [
      prose`${joinProse(needs, 'and')}${closed.flat()}.${sayArithmetic(comparison, hosted)}`,
    ],
  };
}

function sayNeed(comparison: Comparison, side: SideId): Prose {
  const row = findRow(comparison, 'hardware');
  const { name } = comparison.models[side];
  if (row?.cells[side].state !== 'known') return prose`No source names one for ${name}`;
  return prose`${name} needs ${told(row, side)}`;
}

/** What the weights alone weigh: parameters times bytes a parameter. */
function sayArithmetic(comparison: Comparison, hosted: SideId[]): Prose {
  const row = findRow(comparison, 'parameters-total');
  const parts = hosted.flatMap((side) => {
    const value = row?.cells[side].value;
    if (!row || value?.kind !== 'quantity') return [];
    const gigabytes = (bits: 4 | 16) => sayNumber(Math.round((value.number * BYTES[bits]) / 1e9));
    return [
      prose`the ${{ text: sayNumber(value.number), row: row.id }} parameters of ${comparison.models[side].name} weigh ${gigabytes(4)} GB at 4 bits and ${gigabytes(16)} GB at 16`,
    ];
  });
  return parts.length > 0 ? prose` By arithmetic ${joinProse(parts)}.` : [];
}
