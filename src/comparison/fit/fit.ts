import { type Cache, cacheAt } from './cache.ts';
import type { Weights } from './weights.ts';

/** What is to be held in memory. */
export interface Need {
  weights: Weights;
  /** Of one user; undefined where the layout is not on record. */
  cache?: Exclude<Cache, { missing: string[] }> | undefined;
  /** Tokens of context that each user holds. */
  context: number;
  users: number;
}

/** The cards that are to hold it. */
export interface Cards {
  /** Bytes of one card. */
  memory: number;
  count: number;
  /** The share of each card that is kept for buffers and the run time: 0 to 1. */
  reserve: number;
}

/** What one card holds, in bytes. */
export interface Held {
  weights: number;
  cache: number;
  buffers: number;
  free: number;
  fits: boolean;
}

/**
 * What lies on each card where weights are split evenly. A cache of grouped attention is split by its
 * heads, over no more cards than there are heads; a latent is copied to each.
 */
export function heldBy(need: Need, { memory, count, reserve }: Cards): Held {
  const { cache } = need;
  const split = cache ? Math.min(count, cache.parts) : 1;
  const all = cache ? cacheAt(cache, need.context) * need.users : 0;
  const weights = need.weights.bytes / count;
  const buffers = memory * reserve;
  const free = memory - weights - all / split - buffers;
  return { weights, cache: all / split, buffers, free, fits: free >= 0 };
}

/** The longest context that fits, up to a limit; nothing where not even the weights do, or no cache is known. */
export function largestContext(need: Need, cards: Cards, limit: number): number | undefined {
  const { cache } = need;
  const fits = (context: number) => heldBy({ ...need, context }, cards).fits;
  if (!cache || !fits(0)) return undefined;
  if (fits(limit)) return limit;
  let [low, high] = [0, limit];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How many cards are put together: whole layers and heads are split over a power of two. */
const COUNTS = [1, 2, 4, 8, 16, 32, 64];

/** The least number of cards of a kind that holds it; nothing where not even the most do. */
export function leastCards(need: Need, memory: number, reserve: number): number | undefined {
  return COUNTS.find((count) => heldBy(need, { memory, count, reserve }).fits);
}
