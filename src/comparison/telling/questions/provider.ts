import type { Comparison } from '../../rows/compare.ts';
import type { Model } from '../../../catalog/catalog.ts';
import { sayDate } from '../../../catalog/values/date.ts';
import { lastSaid } from '../../evidence/freshness.ts';
import type { OfferState, PricedOffer } from '../../offers/offer.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId, Sides } from '../../rows/sides.ts';
import { joinClauses, joinWords, ofMaker } from '../telling.ts';
import { SIDES } from '../../rows/sides.ts';

const MOST_NAMES = 5;

/** Where the two can be had as a service. */
export function askProviders(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const names = { a: hostsOf(comparison.prices.offers.a), b: hostsOf(comparison.prices.offers.b) };
  return {
    id: 'faq-where-to-run',
    question: `Where can I run ${a.name} and ${b.name}?`,
    answer: [
      prose`${sayBoth(comparison, names)}; ${joinClauses(SIDES.map((side) => sayAlone(comparison, side, names)))}.`,
    ],
  };
}

/** Providers whose offer still stands, by name. */
function hostsOf(offers: readonly PricedOffer[]): string[] {
  return namesIn(offers.filter(({ state }) => !GONE.includes(state)));
}

const GONE: readonly OfferState[] = ['ended', 'listed only', 'out of date', 'to come'];

function namesIn(offers: readonly PricedOffer[]): string[] {
  return [...new Set(offers.map(({ offer }) => offer.provider.name))].sort((one, other) =>
    one.localeCompare(other, 'en'),
  );
}

function sayBoth({ models }: Comparison, { a, b }: Sides<string[]>): string {
  const both = a.filter((name) => b.includes(name));
  if (a.length + b.length === 0) {
    return `Nowhere: no current offer was found for ${ofMaker(models.a)} or ${ofMaker(models.b)}`;
  }
  if (both.length === 0) return 'No provider was found that lists both';
  const count = both.length === 1 ? 'One provider lists' : `${both.length} providers list`;
  return `${count} both: ${some(both)}`;
}

/** Where only this one of the two is listed. */
function sayAlone(
  { models, lives, prices }: Comparison,
  side: SideId,
  names: Sides<string[]>,
): Prose {
  const { name } = models[side];
  const other = names[side === 'a' ? 'b' : 'a'];
  const alone = names[side].filter((host) => !other.includes(host));
  const count = names[side].length;
  const link = { text: `${count} ${count === 1 ? 'lists' : 'list'} ${name}`, row: 'prices' };
  const both = names[side].length > alone.length;
  const only = `only ${some(alone)} ${alone.length === 1 ? 'does' : 'do'} not list the other`;
  if (alone.length > 0)
    return both ? prose`${link}, of which ${only}` : prose`${link}: ${some(alone)}`;
  if (names[side].length > 0) return prose`${link}, each of them the other too`;
  const listed = prices.offers[side].filter(({ state }) => state === 'listed only');
  if (listed.length > 0) return sayListed(models[side], listed);
  return lives[side].isReleased
    ? prose`for ${name} ${{ text: 'no current offer was found', row: 'prices' }}`
    : prose`${name} ${{ text: 'was never released', row: 'availability' }}, so nobody offers it`;
}

/** Listings that outlive what they list: who had them, and when they were last seen. */
function sayListed({ name, developer }: Model, listed: readonly PricedOffer[]): Prose {
  const hosts = namesIn(listed);
  const on = lastSaid(listed.map(({ offer }) => offer));
  const when = on ? `, last seen ${on.length === 10 ? 'on' : 'in'} ${sayDate(on)}` : '';
  return prose`${developer} no longer sells ${name}; ${{ text: `${hosts.length} ${hosts.length === 1 ? 'reseller' : 'resellers'}`, row: 'prices' }} listed it (${some(hosts)}${when}), and nothing confirms it`;
}

/** Some names and how many more. */
function some(names: string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return joinWords(rest > 0 ? [...shown, `${rest} more`] : shown);
}
