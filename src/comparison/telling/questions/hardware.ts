import { type Comparison, findRow } from '../../rows/compare.ts';
import { isSecondHand } from '../../evidence/cell.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import { hasWeights, joinClauses, rivalClauses, told } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

/** Which of the two runs on hardware of one's own, and on what. */
export function askHardware(comparison: Comparison): Question | undefined {
  if (!findRow(comparison, 'open-weights')) return undefined;
  const { a, b } = comparison.models;
  const hardware = findRow(comparison, 'hardware');
  const said = SIDES.map((side) => sayHow(comparison, side));
  const rivals = hardware ? rivalClauses(hardware, comparison) : [];
  return {
    id: 'faq-own-hardware',
    question: `Can I run ${a.name} or ${b.name} on my own hardware?`,
    answer: [prose`${opening(comparison)}: ${joinClauses([...said, ...rivals])}.`],
  };
}

function opening(comparison: Comparison): string {
  const { models } = comparison;
  const of = (known: boolean | undefined) =>
    SIDES.filter((side) => hasWeights(comparison, side) === known).map((side) => models[side].name);
  const [can, open] = [of(true), of(undefined)];
  if (can.length === 2) return 'Yes, both';
  if (open.length === 2) return 'It cannot be said of either';
  if (open.length > 0) {
    const known = can.length > 0 ? `Yes, ${can.join('')}` : `${of(false).join('')} cannot`;
    return `${known}, and for ${open.join('')} it is not known`;
  }
  return can.length > 0 ? `Only ${can.join('')}` : 'Neither';
}

function sayHow(comparison: Comparison, side: SideId): Prose {
  const model = comparison.models[side];
  const weights = findRow(comparison, 'open-weights');
  const hardware = findRow(comparison, 'hardware');
  const [top] = weights?.cells[side].voices ?? [];
  if (!weights || !top) return prose`no source tells whether ${model.name} can be downloaded`;
  const cited = { cite: top.source };
  if (weights.cells[side].state === 'undisclosed') {
    return prose`${model.developer} ${{ text: `does not say whether ${model.name} can be downloaded`, row: weights.id }}${cited}`;
  }
  if (hasWeights(comparison, side) !== true) {
    const doubt = isSecondHand(weights.cells[side]) ? ', as far as secondary sources tell' : '';
    return prose`${model.developer} ${{ text: `does not offer ${model.name} for download`, row: weights.id }}${cited}${doubt}`;
  }
  const [by] = hardware?.cells[side].voices ?? [];
  if (!hardware || !by || hardware.cells[side].state !== 'known') {
    return prose`${model.name} ${{ text: 'can be downloaded', row: weights.id }}${cited}, and ${model.developer} names no hardware`;
  }
  return prose`${model.name} runs on ${told(hardware, side)}, as ${by.source.publisher} says`;
}
