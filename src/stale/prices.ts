import type { Catalog, Offer } from '../catalog/catalog.ts';
import { offersBy } from '../catalog/offers-by.ts';
import { conditionOf } from '../catalog/offer-period.ts';
import { firstDay, sayDate } from '../catalog/values/date.ts';
import { byText } from '../comparison/evidence/rank.ts';
import { PRICE_COMPARABLE_DAYS, PRICE_FRESH_DAYS } from '../comparison/evidence/freshness.ts';
import { type PricedOffer, pricedOffers } from '../comparison/offers/offer.ts';
import type { StaleItem, Where } from './item.ts';

/** Prices in force by their age: those that carry it, and those that are compared no more. */
export interface StalePrices {
  aged: StaleItem[];
  dropped: StaleItem[];
}

/** What providers ask that was seen too long ago, an item for all that one source lists of one. */
export function stalePrices(catalog: Catalog, where: Where, date: string): StalePrices {
  const latest = catalog.models.flatMap((model) => newest(pricedOffers(model, date)));
  const older = (days: number) => latest.filter(({ age = Infinity }) => age > days);
  const isDropped = ({ age = Infinity }: PricedOffer) => age > PRICE_COMPARABLE_DAYS;
  return {
    aged: toItems(
      older(PRICE_FRESH_DAYS).filter((priced) => !isDropped(priced)),
      catalog,
      where,
    ),
    dropped: toItems(older(PRICE_COMPARABLE_DAYS), catalog, where),
  };
}

/** The last that was seen of each offer: what it cost before is history. */
function newest(offers: readonly PricedOffer[]): PricedOffer[] {
  const inForce = offers.filter(
    ({ state, offer }) => ['paid', 'out of date'].includes(state) && offer.check !== 'outdated',
  );
  const same = Map.groupBy(inForce, ({ offer }) => termsOf(offer));
  return [...same.values()].flatMap(
    (list) => list.toSorted((one, other) => byText(seen(other.offer), seen(one.offer)))[0] ?? [],
  );
}

function termsOf(offer: Offer): string {
  return JSON.stringify([offer.provider.id, offer.variant, conditionOf(offer)]);
}

function seen({ said }: Offer): string {
  return said ? firstDay(said) : '';
}

function toItems(offers: readonly PricedOffer[], catalog: Catalog, where: Where): StaleItem[] {
  const together = Map.groupBy(
    offers,
    ({ offer }) => `${offer.provider.id} ${offer.source.id} ${offer.said}`,
  );
  return [...together.values()].flatMap((list): StaleItem[] => {
    const [first] = list;
    if (!first) return [];
    const { provider, source, said } = first.offer;
    const listed = offersBy(catalog, provider);
    const lines = list.map(({ offer }) => listed.indexOf(offer));
    const count = `${list.length} ${list.length === 1 ? 'price' : 'prices'}`;
    const when = said ? `seen ${sayDate(said)}` : 'without a date';
    return [
      {
        ...where('providers', provider.id, ['offers', Math.min(...lines)]),
        age: first.age,
        what: `${provider.name}: ${count} ${when} (${source.id})`,
      },
    ];
  });
}
