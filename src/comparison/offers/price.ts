import type { Model } from '../../catalog/catalog.ts';
import { sayBeside } from '../../catalog/values/money.ts';
import type { Cell } from '../evidence/cell.ts';
import type { Prose } from '../prose/prose.ts';
import type { PriceRow, RowGroup } from '../rows/row.ts';
import type { Sides } from '../rows/sides.ts';
import { type ComparedOffers, basisOf, ownOrCheapest } from './basis.ts';
import type { PricedOffer } from './offer.ts';
import {
  BLENDED,
  CACHED,
  CHEAPEST,
  INPUT,
  OUTPUT,
  type PricePart,
  priceCell,
  priceRow,
} from './price-row.ts';
import { cheapestOf, comparableOffers, nextOffer } from './sound.ts';

/** The prices of two models: rows that compare like with like, and every offer of each. */
export interface Prices {
  /** What is compared and why: the same provider, say. */
  basis: Prose;
  /** The provider that sells both, where there is one. */
  shared?: string | undefined;
  /** The two offers that are compared. */
  choice: ComparedOffers;
  rows: RowGroup<PriceRow>;
  /** Paid offers first, the lowest blended price first. */
  offers: Sides<readonly PricedOffer[]>;
}

/** Compares the prices of two models, given all offers of each. */
export function pricesOf(models: Sides<Model>, offers: Sides<readonly PricedOffer[]>): Prices {
  const { choice, shared, says } = basisOf(models, offers);
  const next = {
    a: choice.a && nextOffer(offers.a, choice.a, models.a.developer),
    b: choice.b && nextOffer(offers.b, choice.b, models.b.developer),
  };
  const stops = {
    a: next.a ? undefined : choice.a?.stop,
    b: next.b ? undefined : choice.b?.stop,
  };
  const row = (part: PricePart) => priceRow(part, choice, { next, stops });
  const rows = [row(INPUT), row(OUTPUT), row(BLENDED), row(CACHED)].filter(
    ({ id, cells }) =>
      id !== CACHED.id || cells.a.value !== undefined || cells.b.value !== undefined,
  );
  const cheapest = { a: cheapestOf(offers.a), b: cheapestOf(offers.b) };
  return {
    basis: says,
    shared: shared?.name,
    choice,
    rows: {
      id: 'price-rows',
      title: 'US dollars per million tokens',
      rows: [...rows, priceRow(CHEAPEST, cheapest)],
    },
    offers,
  };
}

/** The price of a model by itself, by row: the maker's own, or else the cheapest paid offer. */
export function ownPriceCell(
  model: Model,
  offers: readonly PricedOffer[],
  row: string,
): Cell | undefined {
  const part = [INPUT, OUTPUT, BLENDED, CACHED, CHEAPEST].find(({ id }) => id === row);
  const chosen = row === CHEAPEST.id ? cheapestOf(offers) : ownOrCheapest(offers, model);
  return part && priceCell(part, chosen);
}

/** The lowest and highest blended price that hold for all: `$0.244 to $0.55`. */
export function sayPriceRange(offers: readonly PricedOffer[]): string | undefined {
  const prices = comparableOffers(offers).map(({ blended }) => blended);
  const [low, high] = [prices[0], prices.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  if (low === high) return sayBeside(low, high);
  return `${sayBeside(low, high)} to ${sayBeside(high, low)}`;
}
