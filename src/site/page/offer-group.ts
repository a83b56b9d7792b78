import type { Offer } from '../../catalog/catalog.ts';
import { conditionOf } from '../../catalog/offer-period.ts';
import type { PricedOffer } from '../../comparison/offers/offer.ts';

/** Offers that differ in nothing but who makes them, with the first to speak for all. */
export interface OfferGroup {
  first: PricedOffer;
  all: PricedOffer[];
  /** The same offer at the price that followed. */
  later?: Offer | undefined;
}

/**
 * Puts the same price, limits, date and source into one line; the order stays.
 * @param isBrief whether limits and notes are not shown, and so part no line.
 */
export function groupOffers(offers: readonly PricedOffer[], isBrief = false): OfferGroup[] {
  const likenessOf = (one: PricedOffer) => {
    const { said, input, output, cached } = laterOf(one) ?? {};
    return `${likeness(isBrief ? inShort(one) : one)}${JSON.stringify([said, input, output, cached])}`;
  };
  return [...Map.groupBy(offers, likenessOf).values()].flatMap((all) =>
    all[0] ? [{ first: all[0], all, later: laterOf(all[0]) }] : [],
  );
}

function laterOf(priced: PricedOffer): Offer | undefined {
  return priced.state === 'replaced' ? priced.later : undefined;
}

function likeness({ state, offer }: PricedOffer): string {
  const { input, output, cached, context, maxOutput, said, source, note, until } = offer;
  const { batchInput, batchOutput, cacheWrite, from } = offer;
  const others = [batchInput, batchOutput, cacheWrite, from];
  const limits = [context?.number, maxOutput?.number, conditionOf(offer), ...others];
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
  const isListed = ({ state }: PricedOffer) => ['paid', 'to come', 'replaced'].includes(state);
  return [offers.filter(isListed), offers.filter((one) => !isListed(one))];
}
