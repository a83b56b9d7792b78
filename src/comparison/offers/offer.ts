import type { Model, Offer } from '../../catalog/catalog.ts';
import { isServiceOf } from '../../catalog/surface.ts';
import { type PartialDate, daysBetween, hasBegun, lastDay } from '../../catalog/values/date.ts';
import { PRICE_COMPARABLE_DAYS } from '../evidence/freshness.ts';
import { byText, fingerprint } from '../evidence/rank.ts';
import { lifeOf } from '../lives/lifecycle.ts';
import { type Life, isOver } from '../lives/surface.ts';
import { isListedOnly } from './listed-only.ts';
import type { OfferState, PricedOffer, SetAside } from './priced-offer.ts';
import { replacedIn } from './replaced.ts';

export type { OfferState, PaidOffer, PricedOffer } from './priced-offer.ts';

const STATES: readonly OfferState[] = [
  'paid',
  'free',
  'to come',
  'replaced',
  'no price',
  'doubted',
  'listed only',
  'out of date',
  'ended',
];

/** All offers of a model on a day: paid ones first, the lowest blended price first. */
export function pricedOffers(
  model: Model,
  date: string,
  life: Life = lifeOf(model, date),
): PricedOffer[] {
  const left = life.surfaces.filter(isOver).map(({ surface }) => surface);
  const priced = model.offers.map((offer): PricedOffer => {
    const isGone = hasEnded(offer, left, date);
    const isUnsure = !isGone && isListedOnly(model, life, offer);
    return priceOffer(offer, isGone ? 'ended' : isUnsure ? 'listed only' : undefined, date);
  });
  const later = replacedIn(priced, date);
  return priced.map((one) => replace(one, later.get(one.offer))).toSorted(byStanding);
}

function byStanding(one: PricedOffer, other: PricedOffer): number {
  return (
    STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
    (one.blended ?? Infinity) - (other.blended ?? Infinity) ||
    byText(sortText(one.offer), sortText(other.offer))
  );
}

function replace(one: PricedOffer, later: Offer | undefined): PricedOffer {
  if (one.state !== 'paid' || !later) return one;
  return { ...one, state: 'replaced', later };
}

/** Three parts input to one part output. */
function blend(input: number, output: number): number {
  return Number(((3 * input + output) / 4).toPrecision(12));
}

function priceOffer(
  offer: Offer,
  gone: 'ended' | 'listed only' | undefined,
  date: string,
): PricedOffer {
  const { input, output } = offer;
  const isPriced = input !== undefined && output !== undefined;
  const blended = isPriced ? blend(input, output) : undefined;
  const seen = lastSeen(offer, date);
  const age = seen ? daysBetween(seen, date) : undefined;
  const aside = gone ?? whyAside(offer, date);
  if (aside || blended === undefined) return { offer, state: aside ?? 'no price', blended, age };
  if (age === undefined || age > PRICE_COMPARABLE_DAYS)
    return { offer, state: 'out of date', blended, age };
  return { offer, state: 'paid', blended, age };
}

/** The last date on which a price was in force, as far as is known: it was seen, or it began. */
function lastSeen({ said, from }: Offer, date: string): PartialDate | undefined {
  if (!said || !from || !hasBegun(from, date)) return said;
  return from > said ? from : said;
}

function whyAside(offer: Offer, date: string): SetAside['state'] | undefined {
  if (offer.input === undefined || offer.output === undefined) return 'no price';
  if (offer.from && !hasBegun(offer.from, date)) return 'to come';
  if (offer.free) return 'free';
  if (offer.check === 'outdated') return 'out of date';
  const isJudgedWrong = offer.check !== undefined && offer.check !== 'agrees';
  return isJudgedWrong || offer.source.tier === 'secondary' ? 'doubted' : undefined;
}

/** Past its own last day, or because the model has left that provider's service. */
function hasEnded({ until, provider }: Offer, left: string[], date: string): boolean {
  if (until && lastDay(until) < date) return true;
  return left.some((surface) => isServiceOf(provider, surface));
}

/** What puts offers in order that nothing else parts: the provider's name, then all that is said. */
export function sortText(offer: Offer): string {
  return `${offer.provider.name}\n${fingerprint(offer)}`;
}
