import type { Catalog, Offer, Provider } from './catalog.ts';

/** The offers of a provider, in the order of its record. */
export function offersBy({ offers }: Pick<Catalog, 'offers'>, provider: Provider): Offer[] {
  return offers.filter((offer) => offer.provider === provider);
}
