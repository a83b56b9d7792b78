import { conditionOf } from '../../catalog/offer-period.ts';
import type { Model, Offer } from '../../catalog/catalog.ts';
import { isServiceOf } from '../../catalog/surface.ts';
import {
  type PartialDate,
  addDays,
  daysBetween,
  firstDay,
  hasBegun,
  lastDay,
} from '../../catalog/values/date.ts';
import { PRICE_COMPARABLE_DAYS } from '../evidence/freshness.ts';
import { byText, fingerprint } from '../evidence/rank.ts';
import { lifeOf } from '../lives/lifecycle.ts';
import { type Life, ends, isOver } from '../lives/surface.ts';
import { isListedOnly } from './listed-only.ts';
import type { OfferState, PaidOffer, PricedOffer, SetAside } from './priced-offer.ts';
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
  const change = makersChange(model, date);
  return priced
    .map((one) => replace(one, later.get(one.offer)))
    .map((one) => outdate(one, model, change))
    .map((one) => (one.state === 'paid' ? { ...one, ...stopOf(one, life) } : one))
    .toSorted(byStanding);
}

/** When a price stops. Where the model itself leaves the service, its life tells of that. */
function stopOf({ offer: { until, provider } }: PaidOffer, life: Life): Pick<PaidOffer, 'stop'> {
  const leaves = life.surfaces.some((one) => ends(one) && isServiceOf(provider, one.surface));
  return until === undefined || leaves ? {} : { stop: addDays(lastDay(until), 1) };
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

/** A price of the maker's own, and the one that took its place on a day that it named. */
interface MakersChange {
  before: Offer;
  from: PartialDate;
}

/** The last change of the maker's own plain price that has begun. */
function makersChange({ developer, offers }: Model, date: string): MakersChange | undefined {
  const own = offers.filter(
    (offer) => offer.provider.developer === developer && conditionOf(offer) === '',
  );
  const begun = own.filter(({ from }) => from && hasBegun(from, date));
  const from = begun
    .map((offer) => offer.from ?? '')
    .toSorted(byText)
    .at(-1);
  const before = own.find(({ until }) => from && until && lastDay(until) < firstDay(from));
  return from && before ? { before, from } : undefined;
}

/**
 * A host that asked what the maker asked is taken to follow it: what it asked before the change says
 * nothing of the days since. Whoever sets prices of its own is not touched.
 */
function outdate(
  one: PricedOffer,
  { developer }: Model,
  change: MakersChange | undefined,
): PricedOffer {
  const { offer, state, blended } = one;
  if (state !== 'paid' || !change || offer.provider.developer === developer) return one;
  const { before, from } = change;
  const isFollower = offer.input === before.input && offer.output === before.output;
  const isOlder = offer.said !== undefined && lastDay(offer.said) < firstDay(from);
  return isFollower && isOlder ? { offer, state: 'out of date', blended, age: one.age } : one;
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
  const isJudgedWrong = offer.check !== undefined && offer.check !== 'agrees';
  // A price that was announced and withdrawn is none to come.
  if (isJudgedWrong && !offer.free) return offer.check === 'outdated' ? 'out of date' : 'doubted';
  if (offer.from && !hasBegun(offer.from, date)) return 'to come';
  if (offer.free) return 'free';
  return offer.source.tier === 'secondary' ? 'doubted' : undefined;
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
