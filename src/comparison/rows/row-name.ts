import { lowerFirst } from '../prose/lower-first.ts';
import { FIELDS, type FieldId, fieldOf } from '../../catalog/fields.ts';
import { type AVAILABILITY, type PriceRowId } from '../../catalog/row-id.ts';

interface Named {
  benchmarks: readonly { id: string; name: string }[];
}

const OTHERS: Record<PriceRowId | typeof AVAILABILITY, string> = {
  'price-input': 'Input price',
  'price-output': 'Output price',
  'price-blended': 'Blended price',
  'price-cached': 'Cached input price',
  'price-cheapest': 'Cheapest paid offer',
  availability: 'Availability',
};

/** What a row is called, whether or not a pair has it: a field's label, a benchmark's name. */
export function nameRow({ benchmarks }: Named, id: string): string {
  if (id in FIELDS) return fieldOf(id as FieldId).label;
  if (id in OTHERS) return OTHERS[id as keyof typeof OTHERS];
  return benchmarks.find((benchmark) => benchmark.id === id)?.name ?? id;
}

/** The labels that are words of ours, and no names. */
const OURS = new Set<string>([
  ...Object.values(FIELDS).map(({ label }) => label),
  ...Object.values(OTHERS),
]);

/** A row's label within a sentence; names of benchmarks keep their capitals. */
export function lowerLabel(label: string): string {
  return OURS.has(label) ? lowerFirst(label) : label;
}
