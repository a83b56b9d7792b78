import type { Catalog, Claim, Model } from '../../catalog/catalog.ts';
import { sayDate } from '../../catalog/values/date.ts';
import type { Field } from '../../catalog/field.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { sayValue, valuesAgree } from '../../catalog/values/value.ts';
import { type Cell, type KnownCell, type UnsaidCell, type Voice, unknownCell } from './cell.ts';
import { ageNote } from './freshness.ts';
import { hostNotes } from './host-note.ts';
import { type Note, noteOf } from './note.ts';
import { isOnlyAnnounced } from './only-announced.ts';
import { rankClaims, rankTestimony } from './rank.ts';
import { claimsOn, parentOf } from './testimony.ts';

/** What is shown of one field of a model: the best claim on top, the others by how they stand to it. */
export function fieldCell(catalog: Catalog, model: Model, id: FieldId, date: string): Cell {
  const field = fieldOf(id);
  const ranked = rankClaims(claimsOn(catalog, model, id));
  const hosts = hostNotes(model, id, date);
  if (!ranked) return emptyCell(model, id, hosts, date);
  const { top, others, by } = ranked;
  const parent = parentOf(catalog, model);
  const isInherited = parent !== undefined && !model.claims.some((claim) => claim.field === id);
  const voice = (claim: Claim) => toVoice(claim, field, isInherited ? parent.name : undefined);
  const further = others.filter((other) => isFurther(other, top, field));
  const shown = further.length > 0 ? withParts(top, further, field) : top;
  const cell: Cell = { ...valueOf(shown, field, model, by), voices: [top, ...further].map(voice) };
  for (const other of others.filter((one) => !further.includes(one))) {
    cell[placeOf(other, top, field)].push(voice(other));
  }
  cell.notes.push(...noteOf(top), ...hosts, ...ageNote(id, cell.voices, date));
  return cell;
}

/** A model that was never released has no date of release; the rest is unknown. */
function emptyCell(model: Model, id: FieldId, notes: Note[], date: string): Cell {
  const isUnreleased = id === 'released' && isOnlyAnnounced(model, date);
  if (!isUnreleased) return unknownCell(undefined, notes);
  const voices = rankTestimony(model.events).map((event): Voice => {
    const { what, source, checked, said, locator, note, check } = event;
    const says = `${what} ${sayDate(event.on)}`;
    return { says, source, checked, said, locator, note, check };
  });
  return { ...unknownCell('Never released', notes), state: 'not-applicable', voices };
}

function valueOf(
  { state, value }: Claim,
  field: Field,
  model: Model,
  by: KnownCell['by'],
): KnownCell | UnsaidCell {
  const lists = unknownCell();
  if (value) return { ...lists, state: 'known', text: sayValue(value, field), value, by };
  return state === 'undisclosed'
    ? { ...lists, state, text: `Not disclosed by ${model.developer}`, by }
    : { ...lists, state: 'not-applicable', text: 'Does not apply', by };
}

function toVoice(claim: Claim, field: Field, of: string | undefined): Voice {
  const unsaid = claim.state === 'undisclosed' ? 'not disclosed' : 'does not apply';
  const { value, source, checked, said, locator, note, check, surface } = claim;
  const says = value ? sayValue(value, field) : unsaid;
  return { says, value, source, checked, said, locator, note, check, surface, of };
}

/** Whether a claim names a further part of what the one on top says, as a maintainer has judged. */
function isFurther(claim: Claim, top: Claim, field: Field): boolean {
  if (!field.adds || claim.check !== 'agrees' || isElsewhere(claim, top)) return false;
  return Boolean(claim.value && top.value) && says(claim, field) !== says(top, field);
}

/** The claim on top with the parts that others name, a sentence each. */
function withParts(top: Claim, further: readonly Claim[], field: Field): Claim {
  const parts = new Set([top, ...further].map((claim) => says(claim, field).replace(/\.$/, '')));
  return { ...top, value: { kind: 'text', text: `${[...parts].join('. ')}.` } };
}

function says({ value }: Claim, field: Field): string {
  return value ? sayValue(value, field) : '';
}

type Place = 'voices' | 'rivals' | 'estimates' | 'asides';

/** How a claim stands to the one on top. */
function placeOf(claim: Claim, top: Claim, field: Field): Place {
  if (isElsewhere(claim, top)) return 'asides';
  const agrees = agreement(claim, top, field);
  if (agrees) return 'voices';
  if (claim.estimate) return 'estimates';
  if (claim.state !== 'known') return 'asides';
  // What is loosely said of another part is no dispute about this one.
  if (field.adds && claim.check === 'imprecise') return 'asides';
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
