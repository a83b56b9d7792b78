import { sayDate } from '../../catalog/values/date.ts';
import { sayAbout, sayMoney } from '../../catalog/values/money.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import type { Bill, BillLine } from '../offers/cost/bill.ts';
import type { Step } from '../offers/cost/course.ts';
import type { Equal } from '../offers/cost/equal.ts';
import type { Gone, Meter } from '../offers/cost/plan.ts';
import { joinWords } from '../prose/join-words.ts';

/** Bills in words. A page of the build and a reader's browser say the same. */

const METER_WORDS: Record<Meter, string> = {
  input: 'Input',
  cached: 'Input read from the cache',
  write: 'Input written to the cache, 5 minutes',
  'write-hour': 'Input written to the cache, 1 hour',
  output: 'Output',
  'batch-input': 'Input in batches',
  'batch-output': 'Output in batches',
};

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const CENTS = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A sum a month: `$1,150`, `$12.15`, `$0.0042`. */
export function sayDollars(dollars: number): string {
  if (dollars > 0 && dollars < 0.1) return sayAbout(dollars);
  return `$${(dollars < 100 ? CENTS : WHOLE).format(dollars)}`;
}

/** `$1,150`, or `at least $1,150` where a price is missing. */
export function sayBill({ total, isPartial }: Bill): string {
  return isPartial ? `at least ${sayDollars(total)}` : sayDollars(total);
}

/** `Output`, `Output in peak hours`. */
export function sayLine({ meter, isPeak }: BillLine): string {
  return isPeak ? `${METER_WORDS[meter]}, in peak hours` : METER_WORDS[meter];
}

/** What a bill lacks and how it makes up for that, a sentence each. */
export function sayGaps({ lines, above }: Bill): string[] {
  const tier = above
    ? [
        `The prompt is longer than ${sayNumber(above)} tokens, so every token is billed at the prices for such.`,
      ]
    : [];
  const gaps = new Set(lines.flatMap(sayGap));
  return [...tier, ...gaps];
}

function sayGap({ meter, rate, stead }: BillLine): string[] {
  const name = METER_WORDS[meter].toLowerCase();
  if (rate === undefined) return [`No price is on record for ${name}: it is left out of the sum.`];
  if (!stead) return [];
  const as = METER_WORDS[stead].toLowerCase();
  return meter.startsWith('write')
    ? [`No price is on record for ${name}: it is counted as ${as}, so the sum is the least.`]
    : [`No price is on record for ${name}: it is billed as ${as}.`];
}

/** How a bill stands to another: `$230 less than GPT-4o (20%)`. */
export function sayDifference(bill: Bill, other: Bill, name: string): string {
  if (bill.isPartial || other.isPartial) return 'not compared: a price is missing';
  const gap = bill.total - other.total;
  if (Math.abs(gap) < 1e-9) return `as much as ${name}`;
  const part = other.total > 0 ? ` (${sayPart(Math.abs(gap) / other.total)})` : '';
  return `${sayDollars(Math.abs(gap))} ${gap < 0 ? 'less' : 'more'} than ${name}${part}`;
}

function sayPart(part: number): string {
  const percent = part * 100;
  if (percent >= 1000) return `${Math.round(part + 1)} times as much`;
  return `${percent < 1 ? percent.toPrecision(1) : Math.round(percent)}%`;
}

/** Where the price of one would have to lie for both to cost the same. */
export function sayEqual({ times, output }: Equal, name: string, other: string): string {
  const all =
    times < 1
      ? `${sayPart(1 - times)} lower`
      : times < 2
        ? `${sayPart(times - 1)} higher`
        : `${Number(times.toPrecision(2))} times as high`;
  const one = output
    ? `, or its output price at ${sayAbout(output.then)} per million tokens in place of ${sayMoney(output.now)}`
    : '; its output price alone cannot do it';
  return `${name} would cost as much as ${other} with all its prices ${all}${one}.`;
}

export const GONE_WORDS: Record<Gone, string> = {
  ended: 'no longer to be had',
  'not confirmed': 'listed, but not confirmed once its maker has ended it',
};

/** How the cost of a month goes on: `$700 a month, $1,400 from 1 December 2026`. */
export function sayCourse(steps: readonly Step[]): string {
  const [first, ...later] = steps.map((step) => {
    const says = 'gone' in step ? GONE_WORDS[step.gone] : sayBill(step.bill);
    return { says, from: step.from };
  });
  const changes = later.map(({ says, from }) => `${says} from ${sayDate(from)} on`);
  const now = `${first?.says ?? 'no price'} a month`;
  return changes.length > 0
    ? `${now}; ${joinWords(changes, 'then')}`
    : `${now}, no change announced`;
}
