import type { Offer } from '../../catalog/catalog.ts';
import type { PricedOffer } from '../../comparison/offers/offer.ts';
import { replacedIn } from '../../comparison/offers/history.ts';

/** Offers that differ in nothing but who makes them, with the first to speak for all. */
export interface OfferGroup {
  first: PricedOffer;
  all: PricedOffer[];
  /** The same offer as it was seen later, at another price. */
  later?: Offer | undefined;
}

/**
 * Puts the same price, limits, date and source into one line; the order stays.
 * @param isBrief whether limits and notes are not shown, and so part no line.
 */
export function groupOffers(offers: readonly PricedOffer[], isBrief = false): OfferGroup[] {
  const replaced = replacedIn(offers);
  const likenessOf = (one: PricedOffer) => {
    const { said, input, output, cached } = replaced.get(one.offer) ?? {};
    return `${likeness(isBrief ? inShort(one) : one)}${JSON.stringify([said, input, output, cached])}`;
  };
  return [...Map.groupBy(offers, likenessOf).values()].flatMap((all) =>
    all[0] ? [{ first: all[0], all, later: replaced.get(all[0].offer) }] : [],
  );
}

function likeness({ state, offer }: PricedOffer): string {
  const { input, output, cached, context, maxOutput, said, source, note, until, above, hours } =
    offer;
  const { batchInput, batchOutput, cacheWrite, from } = offer;
  const others = [batchInput, batchOutput, cacheWrite, from];
  const limits = [context?.number, maxOutput?.number, above?.number, hours, ...others];
  return JSON.stringify([state, input, output, cached, limits, said, source.id, note, until]);
}

function inShort(priced: PricedOffer): PricedOffer {
  return {
    ...priced,
    offer: { ...priced.offer, context: undefined, maxOutput: undefined, note: undefined },
  };
}

/** Offers that are told in a line each, and those of which a name and a reason are enough. */
export function foldOffers(offers: readonly PricedOffer[]): [PricedOffer[], PricedOffer[]] {
  const isListed = ({ state }: PricedOffer) => state === 'paid' || state === 'to come';
  return [offers.filter(isListed), offers.filter((one) => !isListed(one))];
}
