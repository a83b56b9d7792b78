import type { Catalog, Model } from '../catalog/catalog.ts';
import type { Sides } from './row.ts';

/** Pairs of models and their addresses: ids in `localeCompare('en')` order, joined by `-vs-`. */

/** The two models in the order of their address. */
export function inOrder(one: Model, other: Model): Sides<Model> {
  return one.id.localeCompare(other.id, 'en') <= 0 ? { a: one, b: other } : { a: other, b: one };
}

/** `gpt-4o-vs-llama-4-maverick`. */
export function pairId({ a, b }: Sides<{ id: string }>): string {
  return `${a.id}-vs-${b.id}`;
}

/** Every pair of models, in the order of their addresses. */
export function pairsOf({ models }: Catalog): Sides<Model>[] {
  const ordered = models.toSorted((one, other) => one.id.localeCompare(other.id, 'en'));
  return ordered.flatMap((a, index) => ordered.slice(index + 1).map((b) => ({ a, b })));
}

export interface Neighbour {
  id: string;
  models: Sides<Model>;
  why: string;
}

const MOST_NEIGHBOURS = 8;

/** Other pairs with one of the two models, the nearest kin first, each with the reason. */
export function neighboursOf(catalog: Catalog, { a, b }: Sides<Model>): Neighbour[] {
  const swap = (kept: Model, left: Model) =>
    catalog.models
      .filter((model) => model !== kept && model !== left)
      .map((model) => ({ ...kinship(left, model), models: inOrder(kept, model) }));
  return [...swap(a, b), ...swap(b, a)]
    .map(({ near, why, models }) => ({ near, why, models, id: pairId(models) }))
    .toSorted((one, other) => one.near - other.near || one.id.localeCompare(other.id, 'en'))
    .slice(0, MOST_NEIGHBOURS)
    .map(({ id, models, why }) => ({ id, models, why }));
}

/** How near a model is to the one whose place it takes; 0 is nearest. */
function kinship(left: Model, model: Model): { near: number; why: string } {
  if (model.family === left.family && !model.snapshotOf) {
    return { near: 0, why: `${model.name} in place of ${left.name}, the same family` };
  }
  if (model.snapshotOf === left.id) {
    return { near: 1, why: `${model.name}, a snapshot of ${left.name}` };
  }
  if (model.family === left.family) {
    return { near: 2, why: `${model.name} in place of ${left.name}, the same family` };
  }
  return { near: 3, why: `${model.name} by ${model.developer}` };
}
