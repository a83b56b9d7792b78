import { type Comparison, findRow } from '../comparison.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { SideId } from '../row.ts';
import { sayRivals, SIDES, told, whyNot } from '../telling.ts';

/** Which of the two runs on hardware of one's own, and on what. */
export function askHardware(comparison: Comparison): Question | undefined {
  const row = findRow(comparison, 'self-hosting');
  if (!row) return undefined;
  const { a, b } = comparison.models;
  const can = SIDES.filter((side) => canHost(comparison, side));
  const [only] = can;
  const first =
    can.length === 2 ? 'Yes, both.' : only ? `Only ${comparison.models[only].name}.` : 'Neither.';
  return {
    id: 'faq-own-hardware',
    question: `Can I run ${a.name} or ${b.name} on my own hardware?`,
    answer: [prose`${first}${SIDES.flatMap((side) => [' ', ...sayHow(comparison, side)])}`],
  };
}

function canHost(comparison: Comparison, side: SideId): boolean {
  const value = findRow(comparison, 'self-hosting')?.cells[side].value;
  return value?.kind === 'flag' && value.yes;
}

function sayHow(comparison: Comparison, side: SideId): Prose {
  const model = comparison.models[side];
  const host = findRow(comparison, 'self-hosting');
  const hardware = findRow(comparison, 'hardware');
  if (!host || host.cells[side].state !== 'known') {
    const why = host ? whyNot(host.cells[side], model) : 'no source was found';
    return prose`${model.name} cannot be run so, as far as is known: ${why}.`;
  }
  if (!canHost(comparison, side)) {
    const [top] = host.cells[side].voices;
    return prose`${model.name} ${{ text: 'runs at its hosts alone', row: host.id }}${top && { cite: top.source }}.`;
  }
  if (hardware?.cells[side].state !== 'known') {
    return prose`For ${model.name} no source was found that names the hardware.`;
  }
  const [top] = hardware.cells[side].voices;
  const by = top ? top.source.publisher : model.developer;
  const rivals = sayRivals(hardware, side, model.name);
  return prose`For ${model.name} ${by} names ${told(hardware, side)}.${rivals ? [' ', ...rivals] : undefined}`;
}
