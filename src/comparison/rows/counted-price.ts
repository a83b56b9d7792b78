import type { PriceRowId } from '../../catalog/row-id.ts';

/** Prices are one subject, told in several rows; this one counts where rows are counted. */
export const COUNTED_PRICE: PriceRowId = 'price-blended';
