import { type Comparison, findRow } from '../../rows/compare.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import { hasWeights, joinClauses, ofMaker, rivalClauses, told } from '../telling.ts';
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
  const known = SIDES.map((side) => hasWeights(comparison, side));
  const can = known.filter(Boolean).length;
  if (can === 2) return 'Yes, both';
  if (known.includes(undefined)) return can === 1 ? 'One of them' : 'It cannot be said of both';
  return can === 1 ? 'Only one' : 'Neither';
}

function sayHow(comparison: Comparison, side: SideId): Prose {
  const model = comparison.models[side];
  const weights = findRow(comparison, 'open-weights');
  const hardware = findRow(comparison, 'hardware');
  const [top] = weights?.cells[side].voices ?? [];
  if (!weights || !top) return prose`of ${ofMaker(model)} no source tells whether it can be had`;
  const cited = { cite: top.source };
  if (weights.cells[side].state === 'undisclosed') {
    return prose`whether ${model.name} can be had ${{ text: 'is not disclosed', row: weights.id }}${cited}`;
  }
  if (hasWeights(comparison, side) !== true) {
    return prose`${model.developer} ${{ text: `gives out no copy of ${model.name}`, row: weights.id }}${cited}`;
  }
  const [by] = hardware?.cells[side].voices ?? [];
  if (!hardware || !by || hardware.cells[side].state !== 'known') {
    return prose`${model.name} ${{ text: 'can be downloaded', row: weights.id }}${cited}, and ${model.developer} names no hardware`;
  }
  return prose`${model.name} runs on ${told(hardware, side)}, says ${by.source.publisher}`;
}
