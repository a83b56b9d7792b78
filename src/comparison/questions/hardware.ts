import { type Comparison, findRow } from '../comparison.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { SideId } from '../row.ts';
import { hasWeights, joinProse, sayRivals, SIDES, told } from '../telling.ts';

/** Which of the two runs on hardware of one's own, and on what. */
export function askHardware(comparison: Comparison): Question | undefined {
  if (!findRow(comparison, 'open-weights')) return undefined;
  const { a, b } = comparison.models;
  const can = SIDES.filter((side) => hasWeights(comparison, side) === true);
  const opening = sayOpening(comparison);
  const said = SIDES.map((side) => sayHow(comparison, side));
  const rivals = can.map((side) => sayHardwareRivals(comparison, side)).filter(Boolean);
  return {
    id: 'faq-own-hardware',
    question: `Can I run ${a.name} or ${b.name} on my own hardware?`,
    answer: [
      prose`${opening}${joinProse(said, 'and')}.${rivals.flatMap((rival) => [' ', ...(rival ?? [])])}`,
    ],
  };
}

function sayOpening(comparison: Comparison): string {
  const known = SIDES.map((side) => hasWeights(comparison, side));
  const can = known.filter(Boolean).length;
  if (can === 2) return 'Yes, both: ';
  if (known.includes(undefined)) return can === 1 ? 'One of them: ' : 'It cannot be said of both: ';
  return can === 1 ? 'Only one: ' : 'Neither: ';
}

function sayHow(comparison: Comparison, side: SideId): Prose {
  const { name } = comparison.models[side];
  const weights = findRow(comparison, 'open-weights');
  const hardware = findRow(comparison, 'hardware');
  const [top] = weights?.cells[side].voices ?? [];
  if (!weights || !top) return prose`of ${name} no source says whether there are weights to load`;
  const cited = { cite: top.source };
  if (weights.cells[side].state === 'undisclosed') {
    return prose`whether ${name} has weights to load ${{ text: 'is not disclosed', row: weights.id }}${cited}`;
  }
  if (hasWeights(comparison, side) !== true) {
    return prose`${name} has ${{ text: 'no weights to load', row: weights.id }}${cited}`;
  }
  const [by] = hardware?.cells[side].voices ?? [];
  if (!hardware || !by || hardware.cells[side].state !== 'known') {
    return prose`${name} ${{ text: 'can be downloaded', row: weights.id }}${cited}, and no source names the hardware`;
  }
  return prose`${name} runs on ${told(hardware, side)}, says ${by.source.publisher}`;
}

function sayHardwareRivals(comparison: Comparison, side: SideId): Prose | undefined {
  const row = findRow(comparison, 'hardware');
  return row && sayRivals(row, side, comparison.models[side].name);
}
