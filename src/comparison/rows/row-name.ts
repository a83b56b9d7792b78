import type { Catalog } from '../../catalog/catalog.ts';
import { FIELDS, type FieldId, fieldOf } from '../../catalog/fields.ts';

const PRICES: Record<string, string> = {
  'price-blended': 'Blended price',
  'price-cheapest': 'Cheapest paid offer',
};

/** What a row is called, whether or not a pair has it: a field's label, a benchmark's name. */
export function nameRow({ benchmarks }: Catalog, id: string): string {
  if (id in FIELDS) return fieldOf(id as FieldId).label;
  return PRICES[id] ?? benchmarks.find((benchmark) => benchmark.id === id)?.name ?? id;
}

/** A row's label within a sentence; names of benchmarks keep their capitals. */
export function lowerLabel(label: string): string {
  const isName = !Object.values(FIELDS).some((field) => field.label === label);
  return isName && !/^(Input|Output|Blended|Cheapest|Cached)/.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}
