import { conditionOf } from '../../catalog/offer-period.ts';
import { byLaterDate, byText, tierOf } from '../evidence/rank.ts';
import { type PaidOffer, type PricedOffer, sortText } from './offer.ts';

/** Which offers are compared, which of them is the cheapest, and which stands for its provider. */

/** Whether a price holds for everybody: no tier, region, length of prompt or hour of the day. */
export function isPlain({ offer }: PricedOffer): boolean {
  return conditionOf(offer) === '';
}

/** Paid offers of the model as it is sold to all, the lowest blended price first. */
export const comparableOffers = onceForEach((offers) =>
  paidOffers(offers).filter(isPlain).toSorted(byPrice),
);

/** The lowest blended price among paid offers that hold for all. */
export function cheapestOf(offers: readonly PricedOffer[]): PaidOffer | undefined {
  return comparableOffers(offers)[0];
}

function byPrice(one: PaidOffer, other: PaidOffer): number {
  return (
    one.blended - other.blended ||
    byVariant(one, other) ||
    byText(sortText(one.offer), sortText(other.offer))
  );
}

/** What sorting would put first, found without sorting. */
function firstBy<T>(list: readonly T[], order: (one: T, other: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (first, one) => (first === undefined || order(one, first) < 0 ? one : first),
    undefined,
  );
}

/**
 * The offer that stands for a provider under each condition, the plain ones first: the model as it
 * is before another format, the nearer source, the later date, the lower price.
 */
export const standingOffers = onceForEach((offers) => {
  const placed = paidOffers(offers).map((one) => ({ one, condition: conditionOf(one.offer) }));
  const byPlace = Map.groupBy(
    placed,
    ({ one, condition }) => `${one.offer.provider.id}\n${condition}`,
  );
  return [...byPlace.values()]
    .flatMap((group) => firstBy(group, byRank) ?? [])
    .toSorted(byRank)
    .map(({ one }) => one);
});

type Choose = (offers: readonly PricedOffer[]) => readonly PaidOffer[];

/** Chooses once for each list: the offers of a model are asked for with every other model. */
function onceForEach(choose: Choose): Choose {
  const known = new WeakMap<readonly PricedOffer[], readonly PaidOffer[]>();
  return (offers) => {
    const chosen = known.get(offers) ?? choose(offers);
    known.set(offers, chosen);
    return chosen;
  };
}

/** An offer with the conditions under which it holds. */
interface Placed {
  one: PaidOffer;
  condition: string;
}

function byRank({ one, condition }: Placed, { one: other, condition: beside }: Placed): number {
  return (
    Number(condition !== '') - Number(beside !== '') ||
    byVariant(one, other) ||
    tierOf(one.offer) - tierOf(other.offer) ||
    byLaterDate(one.offer, other.offer) ||
    one.blended - other.blended ||
    byText(sortText(one.offer), sortText(other.offer))
  );
}

/**
 * The next price that is announced on the same terms: the provider's own or, where it has announced
 * none, that of the model's maker, which others tend to follow.
 */
export function nextOffer(
  offers: readonly PricedOffer[],
  { offer }: PricedOffer,
  developer: string,
): PricedOffer | undefined {
  const coming = offers
    .filter((one) => one.state === 'to come' && conditionOf(one.offer) === conditionOf(offer))
    .toSorted((one, other) => byText(one.offer.from ?? '', other.offer.from ?? ''));
  const own = coming.find(
    (one) => one.offer.provider === offer.provider && one.offer.variant === offer.variant,
  );
  return own ?? coming.find((one) => one.offer.provider.developer === developer);
}

/** What the same provider asks for prompts above a length, on plain terms otherwise. */
export function longOffer(
  offers: readonly PricedOffer[],
  { offer }: PricedOffer,
): PaidOffer | undefined {
  return standingOffers(offers).find(
    (one) =>
      one.offer.above !== undefined &&
      one.offer.provider === offer.provider &&
      one.offer.terms.length === 0 &&
      one.offer.hours === undefined,
  );
}

function paidOffers(offers: readonly PricedOffer[]): PaidOffer[] {
  return offers.filter((one) => one.state === 'paid');
}

function byVariant(one: PricedOffer, other: PricedOffer): number {
  return Number(one.offer.variant !== undefined) - Number(other.offer.variant !== undefined);
}
