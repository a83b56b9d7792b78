import type { Catalog, Claim, Model, Testimony } from '../../catalog/catalog.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';
import { TIERS } from '../../catalog/vocabulary.ts';
import { valuesAgree } from '../../catalog/values/value.ts';

/** Which testimony counts for a model, and which of it counts first. */

/** The claims about one field of a model; those of its parent where nobody spoke of the snapshot. */
export function claimsOn(catalog: Catalog, model: Model, field: FieldId): Claim[] {
  const own = model.claims.filter((claim) => claim.field === field);
  const parent = parentOf(catalog, model);
  if (own.length > 0 || !parent || !fieldOf(field).inherited) return own;
  return parent.claims.filter((claim) => claim.field === field);
}

/** The model of which this one is a snapshot. */
export function parentOf(catalog: Catalog, model: Model): Model | undefined {
  return catalog.models.find(({ id }) => id === model.snapshotOf);
}

/** The dated snapshots of a model, the newest name last. */
export function snapshotsOf(catalog: Catalog, model: Model): Model[] {
  return catalog.models.filter(({ snapshotOf }) => snapshotOf === model.id);
}

/**
 * The claim that a page shows comes first: the first release before one elsewhere, the nearer tier, a statement before an estimate, one that
 * a maintainer has not found wrong, the later date, one that holds everywhere, what more of the
 * claims say; then the wording, so that the order within a file never matters.
 */
export function rankClaims(claims: readonly Claim[]): Claim[] {
  const support = new Map(claims.map((claim) => [claim, supporters(claim, claims)]));
  // A guess never stands in for what is said to be undisclosed, whoever guesses.
  const isUndisclosed = claims.some(({ state }) => state === 'undisclosed');
  const guess = ({ estimate }: Claim) => Number(isUndisclosed && estimate);
  return claims.toSorted(
    (one, other) =>
      guess(one) - guess(other) ||
      Number(isLaterRelease(one)) - Number(isLaterRelease(other)) ||
      tierOf(one) - tierOf(other) ||
      Number(one.estimate) - Number(other.estimate) ||
      faultOf(one) - faultOf(other) ||
      byLaterDate(one, other) ||
      Number(one.surface !== undefined) - Number(other.surface !== undefined) ||
      (support.get(other) ?? 0) - (support.get(one) ?? 0) ||
      byText(fingerprint(one), fingerprint(other)),
  );
}

/** Of a surface that opened after the first: however near the source, it does not tell the first day. */
function isLaterRelease({ field, surface }: Claim): boolean {
  return field === 'released' && surface !== undefined;
}

/** Ranks testimony of any kind: tier, not found wrong, later date, then the source's id. */
export function rankTestimony<T extends Testimony>(list: readonly T[]): T[] {
  return list.toSorted(
    (one, other) =>
      tierOf(one) - tierOf(other) ||
      faultOf(one) - faultOf(other) ||
      byLaterDate(one, other) ||
      byText(one.source.id, other.source.id) ||
      byText(fingerprint(one), fingerprint(other)),
  );
}

/** 0 for a primary source, and so on through the tiers. */
export function tierOf({ source }: Testimony): number {
  return TIERS.indexOf(source.tier);
}

/** The later date first; testimony without a date last. */
export function byLaterDate(one: Testimony, other: Testimony): number {
  const [a, b] = [one.said, other.said].map((date) => (date ? firstDay(date) : ''));
  return byText(b ?? '', a ?? '');
}

/** Compares texts by their characters, the same on every machine. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function faultOf({ check }: Testimony): number {
  return check === undefined || check === 'agrees' ? 0 : 1;
}

function supporters(claim: Claim, claims: readonly Claim[]): number {
  return claims.filter((other) => saysTheSame(claim, other)).length;
}

function saysTheSame(one: Claim, other: Claim): boolean {
  if (one.state !== other.state) return false;
  if (!one.value || !other.value) return one.state !== 'known';
  return valuesAgree(one.value, other.value, fieldOf(one.field)) === true;
}

/** All that a piece of testimony says, as text: the last word in an order that is always the same. */
export function fingerprint(testimony: object): string {
  return JSON.stringify(testimony, (_key, value: unknown) => (isRecord(value) ? value.id : value));
}

/** Whether a value is a record that others refer to, rather than testimony itself. */
function isRecord(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'body' in value;
}

/** What a maintainer found wrong with testimony that stands on top for want of better. */
export function sayFault({ check, note }: Testimony): string[] {
  if (check === undefined || check === 'agrees') return [];
  return [note ? `${check}: ${note}` : check];
}
