import type { Model, Offer } from '../../catalog/catalog.ts';
import { daysBetween, firstDay, lastDay } from '../../catalog/values/date.ts';
import { byLaterDate, byText, fingerprint, tierOf } from '../evidence/rank.ts';
import { PRICE_COMPARABLE_DAYS } from '../evidence/freshness.ts';
import { isServiceOf } from '../../catalog/surface.ts';
import { lifeOf } from '../lives/lifecycle.ts';
import { isOver } from '../lives/surface.ts';

/** What keeps an offer from being compared; `paid` if nothing does. */
export type OfferState =
  'paid' | 'free' | 'to come' | 'no price' | 'doubted' | 'out of date' | 'ended';

/** An offer on the build date. */
export interface PricedOffer {
  offer: Offer;
  state: OfferState;
  /** Three parts input to one part output, US dollars per million tokens. */
  blended?: number | undefined;
  /** Days since the price was seen in force; undefined where no date is known. */
  age?: number | undefined;
}

/** All offers of a model on a day: paid ones first, the lowest blended price first. */
export function pricedOffers(model: Model, date: string): PricedOffer[] {
  const states: OfferState[] = [
    'paid',
    'free',
    'to come',
    'no price',
    'doubted',
    'out of date',
    'ended',
  ];
  const left = surfacesLeft(model, date);
  return model.offers
    .map((offer) => priceOffer(offer, left, date))
    .toSorted(
      (one, other) =>
        states.indexOf(one.state) - states.indexOf(other.state) ||
        (one.blended ?? Infinity) - (other.blended ?? Infinity) ||
        byText(sortText(one.offer), sortText(other.offer)),
    );
}

/** Three parts input to one part output. */
function blend(input: number, output: number): number {
  return Number(((3 * input + output) / 4).toPrecision(12));
}

/**
 * The offer that stands for a provider: the plain one before a variant, the nearer source, the
 * later date, the lower price.
 */
export function standingOffers(offers: readonly PricedOffer[]): PricedOffer[] {
  const ranked = offers
    .filter(({ state }) => state === 'paid')
    .toSorted(
      (one, other) =>
        variantRank(one.offer) - variantRank(other.offer) ||
        tierOf(one.offer) - tierOf(other.offer) ||
        byLaterDate(one.offer, other.offer) ||
        (one.blended ?? 0) - (other.blended ?? 0) ||
        byText(sortText(one.offer), sortText(other.offer)),
    );
  const seen = new Set<string>();
  return ranked.filter(({ offer: { provider } }) => {
    const isFirst = !seen.has(provider.id);
    seen.add(provider.id);
    return isFirst;
  });
}

/**
 * The next price that is announced for the same thing: the provider's own or, where it has announced
 * none, that of the model's maker, which others tend to follow.
 */
export function nextOffer(
  offers: readonly PricedOffer[],
  { offer }: PricedOffer,
  developer: string,
): PricedOffer | undefined {
  const coming = offers
    .filter((priced) => priced.state === 'to come' && variantRank(priced.offer) < 2)
    .toSorted((one, other) => byText(one.offer.from ?? '', other.offer.from ?? ''));
  const own = coming.find(
    (priced) => priced.offer.provider === offer.provider && priced.offer.variant === offer.variant,
  );
  return own ?? coming.find((priced) => priced.offer.provider.developer === developer);
}

function priceOffer(offer: Offer, left: string[], date: string): PricedOffer {
  const { input, output, said } = offer;
  const isPriced = input !== undefined && output !== undefined;
  return {
    offer,
    state: stateOf(offer, left, date),
    blended: isPriced ? blend(input, output) : undefined,
    age: said ? daysBetween(said, date) : undefined,
  };
}

function stateOf(offer: Offer, left: string[], date: string): OfferState {
  if (hasEnded(offer, left, date)) return 'ended';
  if (offer.input === undefined || offer.output === undefined) return 'no price';
  if (offer.from && firstDay(offer.from) > date) return 'to come';
  if (offer.free) return 'free';
  if (offer.check === 'outdated') return 'out of date';
  const isJudgedWrong = offer.check !== undefined && offer.check !== 'agrees';
  if (isJudgedWrong || offer.source.tier === 'secondary') return 'doubted';
  const age = offer.said ? daysBetween(offer.said, date) : Infinity;
  return age > PRICE_COMPARABLE_DAYS ? 'out of date' : 'paid';
}

/** The surfaces on which the model can no longer be had. */
function surfacesLeft(model: Model, date: string): string[] {
  const { surfaces } = lifeOf(model, date);
  return surfaces.filter(isOver).map(({ surface }) => surface);
}

/** Past its own last day, or because the model has left that provider's service. */
function hasEnded({ until, provider }: Offer, left: string[], date: string): boolean {
  if (until && lastDay(until) < date) return true;
  return left.some((surface) => isServiceOf(provider, surface));
}

/** Tuned models and slower or faster service are not the same thing for less or more. */
const OTHER_GOODS = /tuned|tier|flex|batch|fast|peak|long|audio/;

/** Plain offers first, then other formats and regions; tuned and faster tiers are other goods. */
export function variantRank({ variant, above, hours }: Offer): number {
  if (above || hours) return 2;
  if (variant === undefined) return 0;
  return OTHER_GOODS.test(variant) ? 2 : 1;
}

function sortText(offer: Offer): string {
  return `${offer.provider.name}\n${fingerprint(offer)}`;
}
