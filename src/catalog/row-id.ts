import type { BenchmarkId } from './types/record-id.ts';
import { FIELDS, FIELD_IDS, type FieldId } from './fields.ts';

/** The rows that a comparison can have. A row's id is its address on the page. */

/** Rows that are computed from offers. */
export const PRICE_ROWS = [
  'price-input',
  'price-output',
  'price-blended',
  'price-cached',
  'price-cheapest',
] as const;
export type PriceRowId = (typeof PRICE_ROWS)[number];

/** The row of where and until when a model can be had. */
export const AVAILABILITY = 'availability';

export type RowId = FieldId | PriceRowId | typeof AVAILABILITY | BenchmarkId;

/** Every row that a comparison can have; those of scores are named by their benchmarks. */
export function rowIds(benchmarks: Iterable<string>): string[] {
  return [...FIELD_IDS, ...PRICE_ROWS, AVAILABILITY, ...benchmarks];
}

/** Whether the text is the id of a field of a model. */
export function isFieldId(id: string): id is FieldId {
  return id in FIELDS;
}

/** Whether the row is computed from offers. */
export function isPriceRow(id: string): id is PriceRowId {
  return PRICE_ROWS.some((row) => row === id);
}
