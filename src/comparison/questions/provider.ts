import type { Comparison } from '../comparison.ts';
import type { PricedOffer } from '../offer.ts';
import { type Prose, prose } from '../prose.ts';
import type { Question } from '../question.ts';
import type { SideId } from '../row.ts';
import { joinWords, SIDES } from '../telling.ts';

const MOST_NAMES = 5;

/** Where the two can be had as a service. */
export function askProviders(comparison: Comparison): Question {
  const { a, b } = comparison.models;
  const names = { a: hostsOf(comparison.prices.offers.a), b: hostsOf(comparison.prices.offers.b) };
  const both = names.a.filter((name) => names.b.includes(name));
  const first = both.length > 0 ? sayBoth(both) : sayNone(names.a, names.b);
  return {
    id: 'faq-where-to-run',
    question: `Where can I run ${a.name} and ${b.name}?`,
    answer: [
      prose`${first}${SIDES.flatMap((side) => [' ', ...sayHosts(comparison, side, names[side])])}`,
    ],
  };
}

/** Providers whose offer still stands, by name; those with the most detail first is the offers' order. */
function hostsOf(offers: readonly PricedOffer[]): string[] {
  const standing = offers.filter(({ state }) => state !== 'ended' && state !== 'out of date');
  return [...new Set(standing.map(({ offer }) => offer.provider.name))].sort((one, other) =>
    one.localeCompare(other, 'en'),
  );
}

function sayBoth(both: string[]): string {
  const shown = both.slice(0, MOST_NAMES);
  const rest = both.length - shown.length;
  const list = joinWords(rest > 0 ? [...shown, `${rest} more`] : shown);
  return `${both.length === 1 ? 'One provider lists' : `${both.length} providers list`} both: ${list}.`;
}

function sayNone(a: string[], b: string[]): string {
  if (a.length === 0 && b.length === 0) return 'Nowhere: no current offer was found for either.';
  return 'No provider was found that lists both.';
}

function sayHosts({ models, lives }: Comparison, side: SideId, names: string[]): Prose {
  const { name } = models[side];
  const link = {
    text: `${names.length} ${names.length === 1 ? 'provider' : 'providers'}`,
    row: 'prices',
  };
  if (names.length > 0) return prose`${name} is listed by ${link} in all.`;
  return lives[side].isReleased
    ? prose`For ${name} no current offer was found.`
    : prose`${name} was never released, so nobody offers it.`;
}
