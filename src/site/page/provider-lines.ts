import type { Model } from '../../catalog/catalog.ts';
import type { ModelOffers } from '../../comparison/views/provider.ts';
import { groupOffers } from './offer-group.ts';
import { type OfferLine, offerLineOf } from './offer-line.ts';

/** A price on the page of a provider. */
export interface ProviderLine {
  model: Model;
  line: OfferLine;
  /** Whether it is the first of its model, which has an address there. */
  isFirst: boolean;
}

/** What one provider asks, a line a price. */
export function providerLines(offers: readonly ModelOffers[]): ProviderLine[] {
  return offers.flatMap(({ model, priced }) =>
    groupOffers(priced).map((group, at) => ({
      model,
      line: offerLineOf(group),
      isFirst: at === 0,
    })),
  );
}
