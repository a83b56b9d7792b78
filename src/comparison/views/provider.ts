import type { Model, Provider, Source } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import { type PriceHistory, priceHistoriesOf } from '../offers/history.ts';
import type { PricedOffer } from '../offers/offer.ts';
import type { Studies } from '../study/studies.ts';
import { byMaker } from './by-maker.ts';

/** What one provider asks for one model. */
export interface ModelOffers {
  model: Model;
  priced: PricedOffer[];
}

/** Offers of a provider for the models of one maker. */
export interface OffersOfMaker {
  /** The address beneath the provider's page: `openai`. */
  id: string;
  name: string;
  own: ModelOffers[];
}

/** A provider on a day: all that one of its pages says. */
export interface ProviderPage {
  provider: Provider;
  /** Model by model. */
  offers: ModelOffers[];
  /** Offers that were seen on more than one day. */
  histories: PriceHistory[];
  /** Whose models stand on pages of their own: of a provider that sells more than one page holds. */
  makers: OffersOfMaker[];
  /** Numbered on the page in this order. */
  sources: Source[];
  /** The day that counts as today. */
  date: string;
}

/** So many prices of one provider a page holds. */
const MOST_OFFERS = 100;

/**
 * What is known of a provider. Where that is more than a page holds, it tells of the models that
 * people keep records of, and pages by maker tell of all.
 */
export function providerPage(studies: Studies, provider: Provider): ProviderPage {
  const all = modelOffersOf(studies, provider);
  const makers = countOf(all) > MOST_OFFERS ? byMaker(all, ({ model }) => model) : [];
  const offers = makers.length > 0 ? all.filter(({ model }) => isFull(model)) : all;
  return { ...pageWith(studies, provider, offers), makers };
}

/** What a provider with too many offers for one page asks for the models of one maker. */
export function providerMakerPage(
  studies: Studies,
  provider: Provider,
  { own }: OffersOfMaker,
): ProviderPage {
  return { ...pageWith(studies, provider, own), makers: [] };
}

function pageWith(
  studies: Studies,
  provider: Provider,
  offers: ModelOffers[],
): Omit<ProviderPage, 'makers'> {
  return {
    provider,
    offers,
    histories: priceHistoriesOf(offers.flatMap(({ priced }) => priced)),
    sources: sourcesIn(offers),
    date: studies.date,
  };
}

function countOf(offers: readonly ModelOffers[]): number {
  return offers.reduce((sum, { priced }) => sum + priced.length, 0);
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
