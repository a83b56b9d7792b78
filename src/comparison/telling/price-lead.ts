import type { PartialDate } from '../../catalog/values/date.ts';
import { addDays, firstDay, sayDate } from '../../catalog/values/date.ts';
import { agedOn } from '../offers/seller.ts';
import { joinWords } from '../prose/join-words.ts';
import type { Comparison } from '../rows/compare.ts';
import type { Margin } from '../rows/outcome.ts';
import type { LaterPrice, PriceRow } from '../rows/row.ts';
import { type SideId, SIDES } from '../rows/sides.ts';
import { sayPercent, sayTimes } from './number.ts';
import { sayMargin } from './outcome.ts';

/** A lead on price, with the age of the prices and the next change that is announced. */

/**
 * `is 47% cheaper until 30 November 2026, then 7% dearer`, `was 17× cheaper at OpenRouter on 2 July
 * 2026`: to follow the name of the model that leads.
 */
export function sayPriceLead(comparison: Comparison, row: PriceRow, side: SideId): string {
  const { lead, days } = priceLead(comparison, row, side);
  return `${lead}${days}`;
}

/** The same in two parts: what the row shows, and the days of it, of which the row has but some. */
export function priceLead(
  { prices }: Comparison,
  row: PriceRow,
  side: SideId,
): { lead: string; days: string } {
  const margin = row.outcome.kind === 'lead' ? sayMargin(row.outcome.margin) : '';
  const where = prices.shared ? ` at ${prices.shared}` : '';
  const { verb, when, by } = ageOf(prices);
  const { until, follows } = changeOf(row, side);
  const aside = [by, follows].filter(Boolean).join('; ');
  return {
    lead: `${verb} ${margin}${where}`,
    days: `${when}${until}${aside && ` (${aside})`}`,
  };
}

/** ` on 2 July 2026` where both prices were seen then and have aged, `, by a price of …` where one has. */
export function sayPriceAge({ prices }: Pick<Comparison, 'prices'>): string {
  const { when, by } = ageOf(prices);
  return by ? `, ${by}` : when;
}

/** ` until 30 November 2026, then 7% dearer` and the like; nothing where no change is announced. */
export function sayPriceChange(row: PriceRow, side: SideId): string {
  const { until, follows } = changeOf(row, side);
  return follows ? ` (${follows})` : until;
}

/** Either when both prices were seen, or by the prices of which days a lead is told. */
interface Age {
  verb: 'is' | 'was';
  when: string;
  by: string;
}

function ageOf({ choice }: Comparison['prices']): Age {
  const dates = SIDES.map((side) => choice[side] && agedOn(choice[side]));
  const [first, second] = [...new Set(dates.filter((date) => date !== undefined))].toSorted();
  if (first === undefined) return { verb: 'is', when: '', by: '' };
  if (second !== undefined)
    return { verb: 'was', when: '', by: `by prices of ${joinWords([first, second].map(sayDate))}` };
  if (dates.includes(undefined))
    return { verb: 'is', when: '', by: `by a price of ${sayDate(first)}` };
  return { verb: 'was', when: ` ${first.length === 10 ? 'on' : 'in'} ${sayDate(first)}`, by: '' };
}

/** What an announced change makes of a lead: of the provider itself, or of another that it may follow. */
function changeOf({ outcome, later }: PriceRow, side: SideId): { until: string; follows: string } {
  if (outcome.kind !== 'lead' || !later) return { until: '', follows: '' };
  const then = sayThen(later, side, sayMargin(outcome.margin));
  if (!later.at) return { until: ` until ${sayDayBefore(later.from)}, then ${then}`, follows: '' };
  const follows = `from ${sayDate(later.from)} ${then}, if it follows ${later.at}`;
  return { until: '', follows };
}

function sayThen({ outcome }: LaterPrice, side: SideId, now: string): string {
  if (outcome.kind === 'undecided') return 'at a price that is not on record';
  if (outcome.kind !== 'lead') return 'at the same price';
  if (outcome.side !== side) return sayDearer(outcome.margin);
  const then = sayMargin(outcome.margin);
  return then === now ? `still ${then}` : then;
}

/** A lead of the other side, said of this one: `7% dearer`, `3× as dear`. */
function sayDearer(margin: Margin): string {
  if (margin.kind === 'saving') return `${sayPercent(margin.dearer)} dearer`;
  if (margin.kind === 'ratio') return `${sayTimes(margin.ratio)} as dear`;
  return 'dearer';
}

/** The last day before a date: `30 November 2026` for 1 December or for December. */
function sayDayBefore(date: PartialDate): string {
  return sayDate(addDays(firstDay(date), -1));
}
