import type { Model, Provider, Source } from '../../catalog/catalog.ts';
import type { PricedOffer } from '../../comparison/offers/offer.ts';
import type { Studies } from '../../comparison/study/studies.ts';

/** What one provider asks for one model. */
export interface ModelOffers {
  model: Model;
  priced: PricedOffer[];
}

/** A provider's offers, model by model. */
export function offersOf(studies: Studies, provider: Provider): ModelOffers[] {
  return studies.models
    .map((model) => ({
      model,
      priced: studies.of(model).offers.filter(({ offer }) => offer.provider === provider),
    }))
    .filter(({ priced }) => priced.length > 0);
}

/** The sources that offers show, each once. */
export function sourcesOfOffers(offers: readonly ModelOffers[]): Source[] {
  const shown = offers.flatMap(({ priced }) =>
    priced.flatMap(({ offer: { source, untilSource } }) => [source, untilSource]),
  );
  return [...new Set(shown)].filter((source) => source !== undefined);
}
