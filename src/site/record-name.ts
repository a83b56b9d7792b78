import { FIELDS, type FieldId, fieldOf } from '../catalog/fields.ts';
import { catalog } from './catalog.ts';

const PRICES: Record<string, string> = {
  'price-blended': 'Blended price',
  'price-cheapest': 'Cheapest paid offer',
};

/** What a row is called on pages: a field's label or a benchmark's name. */
export function nameRow(id: string): string {
  if (id in FIELDS) return fieldOf(id as FieldId).label;
  return PRICES[id] ?? catalog.benchmarks.find((benchmark) => benchmark.id === id)?.name ?? id;
}

/** What a model is called. */
export function nameModel(id: string): string {
  return catalog.models.find((model) => model.id === id)?.name ?? id;
}
