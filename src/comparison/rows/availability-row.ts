import { type Cell, type KnownCell, type Voice, knownCell, unknownCell } from '../evidence/cell.ts';
import { ruleBetween } from '../evidence/rank.ts';
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
  if (!life.isReleased) {
    const [first] = life.surfaces;
    return { ...cellSaying('Never released', []), ...toldBy(first ? [first] : []) };
  }
  const surfaces = wholeSurfaces(life);
  const [first, ...others] = surfaces;
  if (!first) return unknownCell();
  const putOff = sayPutOff(first);
  return {
    ...cellSaying(sayAlone(first), [...(putOff ? [putOff] : []), ...others.map(sayWithPutOff)]),
    ...toldBy(surfaces),
    asides: surfaces.flatMap(replacedOn),
  };
}

/** When a model ends on one surface, or how it is limited there: who says so, and who otherwise. */
export function endCell(life: SurfaceLife): Cell {
  const [top] = life.voices;
  const notes = [...sayBesideEnd(life), ...(top?.note ? [top.note] : [])];
  const text = sayEndShortly(life);
  return { ...cellSaying(text, notes), ...toldBy([life]), asides: replacedOn(life) };
}

/** Who says so of these surfaces, who otherwise, and the rule that decided between the first two. */
function toldBy(surfaces: readonly SurfaceLife[]): Pick<KnownCell, 'voices' | 'rivals' | 'by'> {
  const disputed = surfaces.find(({ rivals }) => rivals.length > 0);
  const [top, rival] = [disputed?.voices[0], disputed?.rivals[0]];
  return {
    voices: surfaces.flatMap(({ voices }) => voices),
    rivals: surfaces.flatMap(({ rivals }) => rivals),
    by: top && rival && ruleBetween(top, rival),
  };
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
