import type { Model } from '../../catalog/catalog.ts';
import { agedOn } from '../../comparison/offers/seller.ts';
import type { ModelOffers } from '../../comparison/views/provider.ts';
import { type OfferGroup, groupOffers } from './offer-group.ts';

/** A price on the page of a provider. */
export interface ProviderLine {
  model: Model;
  group: OfferGroup;
  /** Whether it is the first of its model, which has an address there. */
  isFirst: boolean;
  /** How many days ago it was seen, where that is too long to be left out. */
  daysAgo?: number | undefined;
}

/** What one provider asks, a line a price. */
export function providerLines(offers: readonly ModelOffers[]): ProviderLine[] {
  return offers.flatMap(({ model, priced }) =>
    groupOffers(priced).map((group, at) => ({
      model,
      group,
      isFirst: at === 0,
      daysAgo: agedOn(group.first)?.length === 10 ? group.first.age : undefined,
    })),
  );
}
