import { sayNumber } from '../../../catalog/values/quantity.ts';
import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import { hasWeights, joinClauses, told } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

/** Bytes for a parameter at the usual widths, in bits. */
const BYTES = { 4: 0.5, 8: 1, 16: 2 };

/** Which hardware the weights need, by the maker's word and by arithmetic. */
export function askGpu(comparison: Comparison): Question | undefined {
  const hosted = SIDES.filter((side) => hasWeights(comparison, side) === true);
  if (hosted.length === 0) return undefined;
  const { a, b } = comparison.models;
  const closed = SIDES.filter((side) => !hosted.includes(side)).map((side) => {
    const { developer, name } = comparison.models[side];
    return hasWeights(comparison, side) === undefined
      ? prose`whether ${name} can be downloaded is not known`
      : prose`${developer} does not offer ${name} for download`;
  });
  return {
    id: 'faq-gpu',
    question: `Which GPU do ${a.name} and ${b.name} need?`,
    answer: [
      prose`${joinClauses([...hosted.map((side) => sayNeed(comparison, side)), ...closed])}.`,
    ],
  };
}

function sayNeed(comparison: Comparison, side: SideId): Prose {
  const row = findRow(comparison, 'hardware');
  const { name, developer } = comparison.models[side];
  const weight = sayWeight(comparison, side);
  const weights = findRow(comparison, 'open-weights');
  if (row?.cells[side].state !== 'known') {
    const rest =
      weight.length > 0 || !weights
        ? weight
        : prose`, which ${{ text: 'can be downloaded', row: weights.id }}`;
    return prose`${developer} names no hardware for ${name}${rest}`;
  }
  return prose`${name} needs ${told(row, side)}${weight}`;
}

/** What the weights alone weigh: parameters times bytes a parameter. */
function sayWeight(comparison: Comparison, side: SideId): Prose {
  const row = findRow(comparison, 'parameters-total');
  const value = row?.cells[side].value;
  if (!row || value?.kind !== 'quantity') return [];
  const gigabytes = (bits: 4 | 8 | 16) => sayNumber(Math.round((value.number * BYTES[bits]) / 1e9));
  return prose` (by arithmetic its ${{ text: sayNumber(value.number), row: row.id }} parameters take ${gigabytes(4)} GB at 4 bits, ${gigabytes(8)} GB at 8 and ${gigabytes(16)} GB at 16)`;
}
