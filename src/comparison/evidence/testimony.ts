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

/** The dated snapshots of a model, the newest name last. */
export function snapshotsOf(catalog: Catalog, model: Model): Model[] {
  return catalog.models.filter(({ snapshotOf }) => snapshotOf === model.id);
}
