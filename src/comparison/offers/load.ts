import { billOf } from './cost/bill.ts';
import { ratesOf } from './cost/rates.ts';
import { PLAIN_USE, type Use } from './cost/use.ts';
import type { PricedOffer } from './offer.ts';

/** A stated month of use, in tokens. */
export interface Load {
  id: string;
  name: string;
  /** All tokens of prompt, those from the cache among them. */
  input: number;
  cached: number;
  output: number;
  /** Whether its prompts may be so long that a provider asks more for them. */
  hasLongPrompts: boolean;
}

/** Three loads: what a month costs depends more on the load than on the list. */
export const LOADS: readonly Load[] = [
  {
    id: 'tool',
    name: 'An internal tool',
    input: 20e6,
    cached: 0,
    output: 5e6,
    hasLongPrompts: false,
  },
  {
    id: 'assistant',
    name: 'An assistant with long prompts',
    input: 400e6,
    cached: 200e6,
    output: 60e6,
    hasLongPrompts: true,
  },
  {
    id: 'documents',
    name: 'Reading documents in bulk',
    input: 2e9,
    cached: 0,
    output: 50e6,
    hasLongPrompts: true,
  },
];

/** A load as a bill takes it. */
export function useOf({ input, cached, output }: Load): Use {
  return { ...PLAIN_USE, input, output, cached: cached / input };
}

/**
 * What a load costs a month at an offer's prices, in US dollars. Cached tokens are billed as plain
 * ones where the offer lists no price for them.
 * @returns undefined without a price.
 */
export function costOf(load: Load, { offer }: PricedOffer): number | undefined {
  if (offer.input === undefined || offer.output === undefined) return undefined;
  return billOf(useOf(load), { from: '', rates: ratesOf(offer), sources: [] }).total;
}

/** `$203`, `$12.15`. */
export function sayCost(dollars: number): string {
  return dollars < 100 ? `$${dollars.toFixed(2)}` : `$${COST.format(Math.round(dollars))}`;
}

const COST = new Intl.NumberFormat('en-US');
