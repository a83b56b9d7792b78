import type { PricedOffer } from '../comparison/offer.ts';

/** Offers that differ in nothing but who makes them, with the first to speak for all. */
export interface OfferGroup {
  first: PricedOffer;
  all: PricedOffer[];
}

/** Puts the same price, limits, date and source into one line; the order stays. */
export function groupOffers(offers: readonly PricedOffer[]): OfferGroup[] {
  return [...Map.groupBy(offers, likeness).values()].flatMap((all) =>
    all[0] ? [{ first: all[0], all }] : [],
  );
}

function likeness({ state, offer }: PricedOffer): string {
  const { input, output, cached, context, maxOutput, said, source, note, until } = offer;
  const limits = [context?.number, maxOutput?.number];
  return JSON.stringify([state, input, output, cached, limits, said, source.id, note, until]);
}
