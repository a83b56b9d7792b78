import { sayBeside } from '../../catalog/values/money.ts';
import { sayTimes } from '../telling/number.ts';
import { joinWords } from '../prose/join-words.ts';
import type { OfferState, PaidOffer, PricedOffer } from './offer.ts';
import { whoSellsWhen } from './seller.ts';
import { comparableOffers, isPlain } from './sound.ts';

/** The current paid offers of a model, the lowest blended price first; a listed zero is never in. */
export interface PriceSpread {
  offers: readonly PaidOffer[];
  low: number;
  high: number;
  /** How far the prices lie apart and who asks them, in words. */
  says: string;
}

/** So many who ask one price are named; the others are counted. */
const MOST_NAMED = 3;

/** Why an offer is compared with nothing, in words. */
const STATE_WORDS: Record<Exclude<OfferState, 'paid'>, string> = {
  free: 'listed as free',
  'to come': 'to come',
  replaced: 'followed by another price',
  'no price': 'without a price',
  doubted: 'in doubt',
  'listed only': 'listed, not confirmed since the maker ended the model',
  'out of date': 'too old or undated',
  ended: 'ended',
};

/** The spread of what is asked for a model; nothing where no offer can be compared. */
export function spreadOf(priced: readonly PricedOffer[]): PriceSpread | undefined {
  const offers = comparableOffers(priced);
  const [low, high] = [offers[0]?.blended, offers.at(-1)?.blended];
  if (low === undefined || high === undefined) return undefined;
  return { offers, low, high, says: saySpread(offers, low, high) };
}

/** What is flagged and takes no part: `4 listed as free and 1 in doubt`; nothing if all do. */
export function sayFlagged(priced: readonly PricedOffer[]): string | undefined {
  const flagOf = (one: PricedOffer): string | undefined => {
    if (one.state !== 'paid') return STATE_WORDS[one.state];
    return isPlain(one) ? undefined : 'on terms of their own';
  };
  const flags = [...Map.groupBy(priced, flagOf)].flatMap(([flag, { length }]) =>
    flag ? [`${length} ${flag}`] : [],
  );
  return flags.length > 0 ? joinWords(flags) : undefined;
}

function saySpread(offers: readonly PaidOffer[], low: number, high: number): string {
  const sellers = (price: number) => saySellers(offers.filter(({ blended }) => blended === price));
  const [least, most] = [sayBeside(low, high), sayBeside(high, low)];
  if (offers.length === 1) return `One current paid offer: ${least} blended, ${sellers(low)}.`;
  const all = `${offers.length} current paid offers`;
  if (low === high) return `All ${all} ask ${least} blended: ${sellers(low)}.`;
  const apart = high / low >= 1.1 ? `, ${sayTimes(high / low)} as much` : '';
  return `${all}. The cheapest asks ${least} blended (${sellers(low)}), the dearest ${most} (${sellers(high)})${apart}.`;
}

function saySellers(offers: readonly PricedOffer[]): string {
  const names = [...new Set(offers.map(whoSellsWhen))];
  const others = names.length - MOST_NAMED;
  if (others < 2) return joinWords(names);
  return joinWords([...names.slice(0, MOST_NAMED), `${others} others`]);
}
