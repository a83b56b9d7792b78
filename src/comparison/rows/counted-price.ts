import { type PriceRowId, isPriceRow } from '../../catalog/row-id.ts';

const COUNTED_PRICE: PriceRowId = 'price-blended';

/** Whether a row counts where rows are counted: prices are one subject, told in several rows. */
export function isCounted(row: string): boolean {
  return !isPriceRow(row) || row === COUNTED_PRICE;
}
