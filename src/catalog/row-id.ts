import { FIELD_IDS } from './fields.ts';

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

/** Every row that a comparison can have; those of scores are named by their benchmarks. */
export function rowIds(benchmarks: Iterable<string>): string[] {
  return [...FIELD_IDS, ...PRICE_ROWS, AVAILABILITY, ...benchmarks];
}

/** Whether the row is computed from offers. */
export function isPriceRow(id: string): id is PriceRowId {
  return (PRICE_ROWS as readonly string[]).includes(id);
}
