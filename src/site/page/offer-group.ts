import type { Model, Offer } from '../../catalog/catalog.ts';
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
  const { batchInput, batchOutput, cacheWrite, from, untilSource } = offer;
  const others = [batchInput, batchOutput, cacheWrite, from, untilSource?.id];
  const limits = [context?.number, maxOutput?.number, conditionOf(offer), ...others];
  return JSON.stringify([state, input, output, cached, limits, said, source.id, note, until]);
}

function inShort(priced: PricedOffer): PricedOffer {
  return {
    ...priced,
    offer: { ...priced.offer, context: undefined, maxOutput: undefined, note: undefined },
  };
}

/** Offers as a pair page has room for them. */
export interface BriefOffers {
  groups: OfferGroup[];
  /** How many others stand on the model's page. */
  more: number;
}

/** How many prices a pair page lists from the cheapest on. */
const MOST_CHEAPEST = 3;

/**
 * The cheapest paid offers of a model, its maker's own, what is compared with the other model, and
 * prices that are announced; the order stays. The others are counted.
 */
export function briefOffers(
  offers: readonly PricedOffer[],
  { developer }: Model,
  compared: PricedOffer | undefined,
): BriefOffers {
  const all = groupOffers(offers, true);
  const cheapest = all.filter(({ first }) => first.state === 'paid').slice(0, MOST_CHEAPEST);
  const isWanted = ({ state, offer }: PricedOffer) =>
    offer === compared?.offer ||
    state === 'to come' ||
    (['paid', 'replaced'].includes(state) && offer.provider.developer === developer);
  const groups = all.filter((group) => cheapest.includes(group) || group.all.some(isWanted));
  const listed = groups.reduce((sum, group) => sum + group.all.length, 0);
  return { groups, more: offers.length - listed };
}
