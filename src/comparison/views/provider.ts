import type { Model, Provider, Source } from '../../catalog/catalog.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import { type PriceHistory, priceHistoriesOf } from '../offers/history.ts';
import type { PricedOffer } from '../offers/offer.ts';
import type { Studies } from '../study/studies.ts';

/** What one provider asks for one model. */
export interface ModelOffers {
  model: Model;
  priced: PricedOffer[];
}

/** A provider on a day: all that its page says. */
export interface ProviderPage {
  provider: Provider;
  /** Model by model. */
  offers: ModelOffers[];
  /** Offers that were seen on more than one day. */
  histories: PriceHistory[];
  /** Numbered on the page in this order. */
  sources: Source[];
  /** The day that counts as today. */
  date: string;
}

/** What is known of a provider. */
export function providerPage(studies: Studies, provider: Provider): ProviderPage {
  const offers = modelOffersOf(studies, provider);
  return {
    provider,
    offers,
    histories: priceHistoriesOf(offers.flatMap(({ priced }) => priced)),
    sources: sourcesIn(offers),
    date: studies.date,
  };
}

/** A provider's offers, model by model. */
export function modelOffersOf(studies: Studies, provider: Provider): ModelOffers[] {
  return studies.models
    .map((model) => ({
      model,
      priced: studies.of(model).offers.filter(({ offer }) => offer.provider === provider),
    }))
    .filter(({ priced }) => priced.length > 0);
}
