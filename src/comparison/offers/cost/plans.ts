import type { Model, Offer } from '../../../catalog/catalog.ts';
import { conditionOf } from '../../../catalog/offer-period.ts';
import { addDays, firstDay, hasBegun, lastDay } from '../../../catalog/values/date.ts';
import { TERMS, type Term } from '../../../catalog/vocabulary.ts';
import { byText } from '../../evidence/rank.ts';
import type { PricedOffer } from '../offer.ts';
import { agedOn } from '../seller.ts';
import { standingOffers } from '../sound.ts';
import type { Gone, Plan, Rates, Sold, Span, TierRates } from './plan.ts';
import { listed, ratesOf } from './rates.ts';

/** Gathers the offers of a model into plans: one a provider, format and terms, over all known days. */

/** Terms that are a meter or a time of one plan; any other makes a plan of its own. */
const WITHIN: readonly Term[] = [
  'standard',
  'batch',
  'cached-input',
  'cache-1-hour',
  'long-prompt',
  'peak',
  'off-peak',
];

/** All offers of a model on a day. */
export type OffersOn = (day: string) => readonly PricedOffer[];

/** Every plan of a model from a day on, the maker's first, then by name; those without a price today go. */
export function plansOf(model: Model, today: string, offersOn: OffersOn): Plan[] {
  const days = [today, ...changeDays(model, today)].map((day) => ({
    day,
    groups: Map.groupBy(offersOn(day), ({ offer }) => placeOf(offer)),
  }));
  const groups = [...(days[0]?.groups ?? [])];
  return groups
    .flatMap(([place, group]) => {
      const spans = days.map(({ day, groups }) => spanOf(group, groups.get(place) ?? [], day));
      const [begin] = spans;
      return begin && 'rates' in begin ? [toPlan(model, group, joinSpans(spans))] : [];
    })
    .toSorted(
      (one, other) =>
        Number(other.isOwn) - Number(one.isOwn) ||
        byText(one.name, other.name) ||
        byText(one.apart ?? '', other.apart ?? ''),
    );
}

function toPlan(model: Model, group: readonly PricedOffer[], spans: Span[]): Plan {
  const [base] = standingOffers(group);
  const offer = (base ?? group[0])?.offer as Offer;
  const { provider, variant } = offer;
  const terms = apartTerms(offer).map((term) => TERMS[term]);
  return {
    provider: provider.id,
    name: provider.name,
    apart: [variant, ...terms].filter(Boolean).join(', ') || undefined,
    isPlain: terms.length === 0,
    isOwn: provider.developer === model.developer,
    seen: base && agedOn(base),
    spans,
  };
}

function apartTerms({ terms }: Offer): Term[] {
  return terms.filter((term) => !WITHIN.includes(term));
}

function placeOf(offer: Offer): string {
  return [offer.provider.id, offer.variant, ...apartTerms(offer)].join('\n');
}

/** The days after today on which a price or the model itself begins or ends. */
function changeDays({ offers, events }: Model, today: string): string[] {
  const starts = offers.flatMap(({ from }) => (from ? [firstDay(from)] : []));
  const ends = offers.flatMap(({ until }) => (until ? [addDays(lastDay(until), 1)] : []));
  const turns = events.flatMap(({ on }) => (on ? [firstDay(on), addDays(lastDay(on), 1)] : []));
  const days = new Set([...starts, ...ends, ...turns].filter((day) => day > today));
  return [...days].toSorted(byText);
}

/**
 * What a group of offers asks on a day. A price that is compared today, or that is announced, holds
 * until something else is known: that it will be older by then is no news of it.
 */
function spanOf(today: readonly PricedOffer[], then: readonly PricedOffer[], day: string): Span {
  const isHeld = ({ offer }: PricedOffer) =>
    today.some((one) => one.offer === offer && (one.state === 'paid' || one.state === 'to come'));
  const alive = then.map((one): PricedOffer => {
    const { offer, state, blended, age } = one;
    const holds = state === 'out of date' && blended !== undefined && age !== undefined;
    return holds && isHeld(one) ? { offer, state: 'paid', blended, age } : one;
  });
  return soldBy(alive, day) ?? { from: day, gone: whyGone(then) };
}

function whyGone(then: readonly PricedOffer[]): Gone {
  return then.some(({ state }) => state === 'listed only') ? 'not confirmed' : 'ended';
}

function soldBy(group: readonly PricedOffer[], day: string): Sold | undefined {
  const standing = standingOffers(group).map(({ offer }) => offer);
  const base = standing.find(isFlat);
  if (!base) return undefined;
  const hour = standing.find(({ terms }) => terms.includes('cache-1-hour'));
  const peak = standing.find(({ terms }) => terms.includes('peak'));
  const long = standing.filter(({ above }) => above);
  const beside = besides(group, base, day);
  const rates = { ...gather(beside), ...ratesOf(base), 'write-hour': hour?.cacheWrite };
  const used = [base, ...beside.filter((offer) => addsTo(offer, base)), hour, peak, ...long];
  return {
    from: day,
    rates: listed(rates),
    ...(long.length > 0 && { tiers: long.flatMap(tierOf).toSorted(byBorder) }),
    ...(peak && { peak: { rates: ratesOf(peak), hours: peak.hours } }),
    sources: [...new Set(used.flatMap((offer) => offer?.source.id ?? []))],
  };
}

/** Whether an offer is the price of most hours and of short prompts, and no single meter. */
function isFlat({ terms, above, hours }: Offer): boolean {
  const isPart = terms.some((term) => ['peak', 'cache-1-hour', 'batch'].includes(term));
  return !above && !hours && !isPart;
}

function tierOf(offer: Offer): TierRates[] {
  return offer.above ? [{ above: offer.above.number, rates: ratesOf(offer) }] : [];
}

function byBorder(one: TierRates, other: TierRates): number {
  return one.above - other.above;
}

/** Offers in force that give single meters: of batches, of the cache, or of the same price elsewhere. */
function besides(group: readonly PricedOffer[], base: Offer, day: string): Offer[] {
  return group
    .filter(({ state, offer }) => {
      const { check = 'agrees', source, from, until, above, input, terms } = offer;
      const isSound = check === 'agrees' && source.tier !== 'secondary' && !above;
      const isNow = !(from && !hasBegun(from, day)) && !(until && lastDay(until) < day);
      const isOfBase = input === undefined || terms.includes('batch') || isAlike(offer, base);
      return (state === 'paid' || state === 'no price') && isSound && isNow && isOfBase;
    })
    .map(({ offer }) => offer);
}

function isAlike(one: Offer, other: Offer): boolean {
  return (
    one.input === other.input &&
    one.output === other.output &&
    conditionOf(one) === conditionOf(other)
  );
}

function addsTo(offer: Offer, base: Offer): boolean {
  const [has, more] = [ratesOf(base), ratesOf(offer)];
  return Object.keys(more).some((meter) => !(meter in has));
}

/** The meters that offers beside the base give, the first that gives one before the others. */
function gather(offers: readonly Offer[]): Rates {
  const all = offers.map((offer): Rates => {
    if (offer.terms.includes('batch')) {
      const { input, output, batchInput = input, batchOutput = output } = offer;
      return listed({ 'batch-input': batchInput, 'batch-output': batchOutput });
    }
    return listed({ ...ratesOf(offer), input: undefined, output: undefined });
  });
  return Object.assign({}, ...all.toReversed()) as Rates;
}

/** Leaves out a span that says what the one before it says. */
function joinSpans(spans: readonly Span[]): Span[] {
  const says = (span: Span | undefined) =>
    JSON.stringify(span && { ...span, from: '', sources: [] });
  return spans.filter((span, at) => says(span) !== says(spans[at - 1]));
}
