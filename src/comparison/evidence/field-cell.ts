import type { Catalog, Claim, Model } from '../../catalog/catalog.ts';
import { sayDate } from '../../catalog/values/date.ts';
import type { Field } from '../../catalog/field.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { sayValue, valuesAgree } from '../../catalog/values/value.ts';
import type { Cell, Voice } from './cell.ts';
import { claimsOn, parentOf, rankClaims, rankTestimony, sayFault } from './testimony.ts';
import { ageNote } from './freshness.ts';
import { hostNotes } from './host-note.ts';

/** What is shown of one field of a model: the best claim on top, the others by how they stand to it. */
export function fieldCell(catalog: Catalog, model: Model, id: FieldId, date: string): Cell {
  const field = fieldOf(id);
  const [top, ...others] = rankClaims(claimsOn(catalog, model, id));
  const hosts = hostNotes(model, id, date);
  if (!top) return emptyCell(model, id, hosts);
  const parent = parentOf(catalog, model);
  const isInherited = parent !== undefined && !model.claims.some((claim) => claim.field === id);
  const voice = (claim: Claim) => toVoice(claim, field, isInherited ? parent.name : undefined);
  const cell: Cell = {
    state: top.state,
    text: topText(top, field, model),
    value: top.value,
    notes: [...notesOf(top), ...hosts],
    voices: [voice(top)],
    rivals: [],
    estimates: [],
    asides: [],
  };
  for (const other of others) cell[placeOf(other, top, field)].push(voice(other));
  cell.notes.push(...ageNote(id, cell.voices, date));
  return cell;
}

/** A cell with nothing in it: nobody has been found to say anything. */
export function blankCell(notes: string[] = []): Cell {
  const voices = { voices: [], rivals: [], estimates: [], asides: [] };
  return { state: 'unknown', text: 'No source found', notes, ...voices };
}

/** A model that was never released has no date of release; the rest is unknown. */
function emptyCell(model: Model, id: FieldId, notes: string[]): Cell {
  const isUnreleased = id === 'released' && model.events.length > 0;
  if (!isUnreleased) return blankCell(notes);
  const announced = model.events.filter(({ what }) => what === 'announced');
  const voices = rankTestimony(announced).map((event): Voice => {
    const { source, checked, said, locator, note, check } = event;
    const says = `announced ${sayDate(event.on)}`;
    return { says, source, checked, said, locator, note, check };
  });
  return { ...blankCell(notes), state: 'not-applicable', text: 'Never released', voices };
}

/** The note of the claim on top, with a warning where it was found wrong. */
function notesOf(top: Claim): string[] {
  const fault = sayFault(top);
  if (fault.length > 0) return fault;
  return top.note ? [top.note] : [];
}

function topText(top: Claim, field: Field, model: Model): string {
  if (top.value) return sayValue(top.value, field);
  return top.state === 'undisclosed' ? `Not disclosed by ${model.developer}` : 'Does not apply';
}

function toVoice(claim: Claim, field: Field, of: string | undefined): Voice {
  const unsaid = claim.state === 'undisclosed' ? 'not disclosed' : 'does not apply';
  const { value, source, checked, said, locator, note, check, surface } = claim;
  const says = value ? sayValue(value, field) : unsaid;
  return { says, value, source, checked, said, locator, note, check, surface, of };
}

type Place = 'voices' | 'rivals' | 'estimates' | 'asides';

/** How a claim stands to the one on top. */
function placeOf(claim: Claim, top: Claim, field: Field): Place {
  if (isElsewhere(claim, top)) return 'asides';
  const agrees = agreement(claim, top, field);
  if (agrees) return 'voices';
  if (claim.estimate) return 'estimates';
  if (claim.state !== 'known') return 'asides';
  return agrees === false ? 'rivals' : 'asides';
}

/** Said of one surface only, and not the one that is shown. */
function isElsewhere(claim: Claim, top: Claim): boolean {
  return claim.surface !== undefined && claim.surface !== top.surface;
}

/** Texts in other words agree, or not, as a maintainer has judged. */
function agreement(claim: Claim, top: Claim, field: Field): boolean | undefined {
  if (claim.state !== top.state) return false;
  if (!claim.value || !top.value) return true;
  const byRule = valuesAgree(claim.value, top.value, field);
  if (byRule !== undefined || claim.check === undefined) return byRule;
  return claim.check === 'agrees';
}
