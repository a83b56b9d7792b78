import type { Cell, Voice } from '../evidence/cell.ts';
import { blankCell } from '../evidence/field-cell.ts';
import { type Life, type SurfaceLife, wholeSurfaces } from '../lives/surface.ts';
import { sayAlone, sayBesideEnd, sayEndShortly, sayPutOff, saySurface } from '../telling/life.ts';
import type { Row, Sides } from './row.ts';

/** What the row is called and means, for a pair and for one model. */
export const AVAILABILITY = {
  id: 'availability',
  label: 'Availability',
  explain: 'Where it can be used, and until when.',
} as const;

/** The row "Availability" of two models; no side of it is better. */
export function availabilityRow(lives: Sides<Life>): Row {
  const cells = { a: availabilityCell(lives.a), b: availabilityCell(lives.b) };
  return { ...AVAILABILITY, cells, outcome: { kind: 'unordered' } };
}

/** Where a model can be used, and until when. */
export function availabilityCell(life: Life): Cell {
  if (!life.isReleased && life.events.length > 0) {
    const [first] = life.surfaces;
    const told = { voices: first?.voices ?? [], rivals: first?.rivals ?? [] };
    return { ...blankCell(), state: 'known', text: 'Never released', ...told };
  }
  const surfaces = wholeSurfaces(life);
  const [first, ...others] = surfaces;
  if (!first) return blankCell();
  const putOff = sayPutOff(first);
  return {
    ...blankCell([...(putOff ? [putOff] : []), ...others.map(sayWithPutOff)]),
    state: 'known',
    text: sayAlone(first),
    voices: surfaces.flatMap(({ voices }) => voices),
    rivals: surfaces.flatMap(({ rivals }) => rivals),
    asides: surfaces.flatMap(replacedOn),
  };
}

/** When a model ends on one surface, or how it is limited there: who says so, and who otherwise. */
export function endCell(life: SurfaceLife): Cell {
  const { voices, rivals } = life;
  const [top] = voices;
  const notes = [...sayBesideEnd(life), ...(top?.note ? [top.note] : [])];
  const text = sayEndShortly(life);
  return { ...blankCell(notes), state: 'known', text, voices, rivals, asides: replacedOn(life) };
}

/** Who gave a date of the end that was moved since. */
function replacedOn({ putOff }: SurfaceLife): Voice[] {
  return putOff.map(({ voice }) => voice);
}

function sayWithPutOff(life: SurfaceLife): string {
  return [saySurface(life), sayPutOff(life)].filter(Boolean).join(', ');
}
