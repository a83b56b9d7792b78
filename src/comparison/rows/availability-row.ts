import { type Cell, type KnownCell, type Voice, knownCell, unknownCell } from '../evidence/cell.ts';
import type { Note } from '../evidence/note.ts';
import { type Life, type SurfaceLife, wholeSurfaces } from '../lives/surface.ts';
import { sayAlone, sayBesideEnd, sayEndShortly, sayPutOff, saySurface } from '../telling/life.ts';
import type { AvailabilityRow } from './row.ts';
import { type Sides } from './sides.ts';

/** What the row is called and means, for a pair and for one model. */
export const AVAILABILITY = {
  id: 'availability',
  label: 'Availability',
  explain: 'Where it can be used, and until when.',
} as const;

/** The row "Availability" of two models; no side of it is better. */
export function availabilityRow(lives: Sides<Life>): AvailabilityRow {
  const cells = { a: availabilityCell(lives.a), b: availabilityCell(lives.b) };
  return { kind: 'availability', ...AVAILABILITY, cells, outcome: { kind: 'unordered' } };
}

/** Where a model can be used, and until when. */
export function availabilityCell(life: Life): Cell {
  if (!life.isReleased && life.events.length > 0) {
    const [first] = life.surfaces;
    const told = { voices: first?.voices ?? [], rivals: first?.rivals ?? [] };
    return { ...cellSaying('Never released', []), ...told };
  }
  const surfaces = wholeSurfaces(life);
  const [first, ...others] = surfaces;
  if (!first) return unknownCell();
  const putOff = sayPutOff(first);
  return {
    ...cellSaying(sayAlone(first), [...(putOff ? [putOff] : []), ...others.map(sayWithPutOff)]),
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
  return { ...cellSaying(text, notes), voices, rivals, asides: replacedOn(life) };
}

function cellSaying(text: string, notes: string[]): KnownCell {
  const said = notes.map((note): Note => ({ kind: 'said', text: note }));
  return knownCell(text, { kind: 'text', text }, said);
}

/** Who gave a date of the end that was moved since. */
function replacedOn({ putOff }: SurfaceLife): Voice[] {
  return putOff.map(({ voice }) => voice);
}

function sayWithPutOff(life: SurfaceLife): string {
  return [saySurface(life), sayPutOff(life)].filter(Boolean).join(', ');
}
