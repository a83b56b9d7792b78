import type { Bill } from './bill.ts';

/** What would make one bill as high as another. */
export interface Equal {
  /** All its prices times this. */
  times: number;
  /** Or its output price alone, in US dollars per million tokens, and what it is now. */
  output?: { now: number; then: number } | undefined;
}

/**
 * By how much a bill's prices would have to change to come to a target sum. The output price alone
 * does it only where the other meters leave room.
 * @returns undefined for a partial or an empty bill, and for one that has that sum already
 */
export function equalTo(bill: Bill, target: number): Equal | undefined {
  if (bill.isPartial || bill.total <= 0 || bill.total === target) return undefined;
  const line = bill.lines.find(({ meter, isPeak }) => meter === 'output' && !isPeak);
  if (!line?.rate) return { times: target / bill.total };
  const then = line.rate + ((target - bill.total) / line.tokens) * 1e6;
  const output = then >= 0 ? { now: line.rate, then } : undefined;
  return { times: target / bill.total, output };
}
