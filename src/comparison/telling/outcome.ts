import {
  type PartialDate,
  daysBetween,
  lastDay,
  monthsOfData,
  sayDate,
} from '../../catalog/values/date.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import type { Margin, Outcome, Why } from '../rows/outcome.ts';
import type { Sides } from '../rows/sides.ts';
import { capital } from '../prose/capital.ts';
import { joinWords } from '../prose/join-words.ts';
import { sayPercent, sayPoints, sayTimes } from './number.ts';

/** How a row comes out, in words. */

/** How far the leading side is ahead: `7.8× larger`, `10 months later`, `16 points`. */
export function sayMargin(margin: Margin): string {
  switch (margin.kind) {
    case 'ratio':
      return `${margin.atLeast ? 'more than ' : ''}${sayTimes(margin.ratio)} ${margin.than}`;
    case 'saving':
      return `${sayPercent(margin.percent)} cheaper`;
    case 'free':
      return 'free against a price';
    case 'difference':
      if (margin.amount === 0) return 'more, by how much is not known';
      return [margin.atLeast && 'at least', sayNumber(margin.amount), margin.unit, 'more']
        .filter(Boolean)
        .join(' ');
    case 'time':
      return `${sayGap(margin.from, margin.to)} later`;
    case 'points':
      return sayPoints(margin.points, margin.unit);
    case 'only':
      return 'only this one of the two';
  }
}

/** Why a row has no leader, or a lean does not count, as a fragment: `not disclosed for GPT-4o`. */
function sayWhy(why: Why, names: Sides<string>): string {
  switch (why.kind) {
    case 'undisclosed':
      return `not disclosed for ${names[why.side]}`;
    case 'not-applicable':
      return `does not apply to ${names[why.side]}`;
    case 'unknown':
      return `no source found for ${names[why.side]}`;
    case 'second-hand':
      return `only secondary sources for ${names[why.side]}`;
    case 'tie':
      return `sources of equal standing disagree on ${names[why.side]}`;
    case 'earlier snapshot':
      return `not comparable: the figure is of an older snapshot than ${names[why.side]} calls today`;
    case 'nowhere':
      return `${names[why.side]} can be had nowhere any more`;
    case 'existing users':
      return `only those who use ${names[why.side]} for it already can go on`;
    case 'bounds':
      return 'the sources give bounds, and either model can be ahead within them';
    case 'no price':
      return `no price found for ${joinWords(
        why.sides.map((side) => names[side]),
        'or',
      )}`;
    case 'other terms':
      return 'not comparable: the prices hold on other terms';
    case 'settings not stated':
      return 'not comparable: the settings are not stated';
    case 'other settings':
      return `not comparable: ${sayRunners(why.runners)}under different settings`;
    case 'other time':
      return `not comparable: not one run, but of ${joinWords([why.days.a, why.days.b].map(sayDay))}`;
    case 'own runs':
      return `side by side, not one run: ${why.runners.a} and ${why.runners.b} each ran their own`;
    case 'same figure of two runs':
      return 'the same figure, though not of one run';
    case 'within margin of error':
      return 'the figures differ by less than their margins of error';
  }
}

/** Every reason of an outcome, each once; none where it needs none. */
export function sayWhys(outcome: Outcome, names: Sides<string>): string[] {
  if (!('why' in outcome)) return [];
  return [...new Set(outcome.why.map((why) => sayWhy(why, names)))];
}

/** How a row comes out that no side leads: `Undecided. Not disclosed for GPT-4o`; nothing for a lead. */
export function sayVerdict(outcome: Outcome, names: Sides<string>): string | undefined {
  const why = sayWhys(outcome, names).join('; ');
  switch (outcome.kind) {
    case 'even':
      return outcome.within
        ? 'Even: the figures differ by less than their margins of error'
        : 'Even';
    case 'undecided':
      return `Undecided. ${capital(why)}`;
    case 'lean':
      return `Not counted: ${why}`;
    default:
      return undefined;
  }
}

function sayRunners({ a, b }: Sides<string>): string {
  return a === b ? '' : `run by ${a} and by ${b}, `;
}

/** The time between two dates: `10 months`, `12 days`; never finer than the dates themselves. */
function sayGap(from: string, to: string): string {
  const months = monthsOfData(from, to);
  const isToTheDay = from.length === 10 && to.length === 10;
  if (months < 1 && !isToTheDay) return 'less than a month';
  const [count, noun] =
    months >= 1 ? [months, 'month'] : [daysBetween(lastDay(from), lastDay(to)), 'day'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sayDay(day: PartialDate | undefined): string {
  return day === undefined ? 'a day that is not told' : sayDate(day);
}
