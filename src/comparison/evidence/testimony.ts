import type { Catalog, Claim, Model } from '../../catalog/catalog.ts';
import { type FieldId, fieldOf } from '../../catalog/fields.ts';

/** Which testimony counts for a model. */

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

/** Whether a run was of an older snapshot than the one that a name calls today. */
export function isOfEarlier(run: string, { id, pointsTo, pointedTo }: Model): boolean {
  if (run === id || run === pointsTo) return false;
  return pointedTo.some(({ snapshot }) => snapshot === run) || run < (pointsTo ?? '');
}

/** The dated snapshots of a model, the newest name last. */
export function snapshotsOf(catalog: Catalog, model: Model): Model[] {
  return catalog.models.filter(({ snapshotOf }) => snapshotOf === model.id);
}
