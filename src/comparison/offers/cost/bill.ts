import type { Meter, Rates, Sold } from './plan.ts';
import type { Use } from './use.ts';

/** One line of a bill. */
export interface BillLine {
  meter: Meter;
  tokens: number;
  /** US dollars per million tokens; undefined where none is on record. */
  rate?: number | undefined;
  dollars: number;
  isPeak: boolean;
  /** The meter at whose price it is billed, where its own has none. */
  stead?: Meter | undefined;
}

/** What a month of use costs. */
export interface Bill {
  lines: BillLine[];
  /** US dollars; with `isPartial` the least that it can be. */
  total: number;
  /** Whether a price is missing that no other can stand for: such a sum is compared with none. */
  isPartial: boolean;
  /** The border of the tier at which all is billed. */
  above?: number | undefined;
}

/**
 * The sum over meters of tokens times price: plain input, cached reads, writes, output and batches. The
 * whole prompt is billed at the tier in which its length falls. A cached or batched token without a
 * price of its own is billed as a plain one, which costs no less; a write costs more than a plain token
 * by an amount that is not known, so that its sum is the least and partial.
 */
export function billOf(use: Use, sold: Sold): Bill {
  const tier = sold.tiers?.findLast(({ above }) => (use.prompt ?? 0) > above);
  const peak = sold.peak && !tier ? use.peak : 0;
  const lines = [
    ...linesOf(use, tier?.rates ?? sold.rates, 1 - peak, false),
    ...(sold.peak ? linesOf(use, sold.peak.rates, peak, true) : []),
  ].filter(({ tokens }) => tokens > 0);
  return {
    lines,
    total: lines.reduce((sum, { dollars }) => sum + dollars, 0),
    isPartial: lines.some(
      ({ meter, rate, stead }) => rate === undefined || (stead && isWrite(meter)),
    ),
    above: tier?.above,
  };
}

/** The meters that stand in for one without a price, the nearest first. */
const STEADS: Partial<Record<Meter, readonly Meter[]>> = {
  cached: ['input'],
  write: ['input'],
  'write-hour': ['write', 'input'],
  'batch-input': ['input'],
  'batch-output': ['output'],
};

function isWrite(meter: Meter): boolean {
  return meter === 'write' || meter === 'write-hour';
}

function linesOf(use: Use, rates: Rates, part: number, isPeak: boolean): BillLine[] {
  const direct = use.input * (1 - use.batch);
  const output = use.output * use.factor;
  const tokens: [Meter, number][] = [
    ['input', direct * Math.max(0, 1 - use.cached - use.written)],
    ['cached', direct * use.cached],
    [use.isHour ? 'write-hour' : 'write', direct * use.written],
    ['output', output * (1 - use.batch)],
    ['batch-input', use.input * use.batch],
    ['batch-output', output * use.batch],
  ];
  return tokens.map(([meter, all]) => lineOf(meter, all * part, rates, isPeak));
}

function lineOf(meter: Meter, tokens: number, rates: Rates, isPeak: boolean): BillLine {
  const priced = [meter, ...(STEADS[meter] ?? [])].find((one) => rates[one] !== undefined);
  const rate = priced && rates[priced];
  const stead = priced === meter ? undefined : priced;
  return { meter, tokens, rate, dollars: (tokens * (rate ?? 0)) / 1e6, isPeak, stead };
}
