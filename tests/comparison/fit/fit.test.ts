import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacheAt, cacheOf, keepingAll } from '../../../src/comparison/fit/cache.ts';
import { heldBy, largestContext, leastCards } from '../../../src/comparison/fit/fit.ts';
import type { Shape } from '../../../src/comparison/fit/shape.ts';
import { weightsOf } from '../../../src/comparison/fit/weights.ts';

/** What holds of memory, whatever is asked. */

const RUNS = { numRuns: 500, seed: 20261128 };
const grouped: fc.Arbitrary<Shape> = fc.record(
  {
    layers: fc.integer({ min: 20, max: 126 }),
    kvHeads: fc.constantFrom(1, 2, 8, 16),
    headDim: fc.constantFrom(64, 128, 256),
    fullLayers: fc.integer({ min: 1, max: 12 }),
    window: fc.constantFrom(128, 2048, 8192),
    stateLayers: fc.constantFrom(0, 6),
    stateHeads: fc.constant(48),
    stateDim: fc.constant(128),
  },
  { requiredKeys: ['layers', 'kvHeads', 'headDim'] },
);
const latent: fc.Arbitrary<Shape> = fc.record({
  layers: fc.integer({ min: 1, max: 93 }),
  kvRank: fc.constantFrom(256, 512),
  ropeDim: fc.constant(64),
});
const shape = fc.oneof(grouped, latent);
const context = fc.integer({ min: 1, max: 2_000_000 });
const users = fc.integer({ min: 1, max: 100 });
const bits = fc.constantFrom(4, 8, 16);
const cards = fc.record({
  memory: fc.constantFrom(24e9, 80e9, 192e9),
  count: fc.constantFrom(1, 2, 4, 8, 16),
  reserve: fc.constantFrom(0, 0.1, 0.3),
});

function sure(of: Shape, at: number) {
  const cache = cacheOf(of, at);
  if ('missing' in cache) throw new Error(cache.missing.join());
  return cache;
}

test('memory rises with context, users and bits', () => {
  fc.assert(
    fc.property(shape, context, users, cards, (of, length, count, on) => {
      const free = (bit: number, tokens: number, people: number) => {
        const weights = weightsOf(7e9, bit) ?? { bytes: 0, isFile: false };
        const need = { weights, cache: sure(of, bit), context: tokens, users: people };
        return heldBy(need, on).free;
      };
      const least = free(8, length, count);
      expect(free(8, length + 1000, count)).toBeLessThanOrEqual(least);
      expect(free(8, length, count + 1)).toBeLessThanOrEqual(least);
      expect(free(16, length, count)).toBeLessThanOrEqual(least);
    }),
    RUNS,
  );
});

test('the longest context fits, and one token more does not', () => {
  fc.assert(
    fc.property(shape, users, bits, cards, (of, people, bit, on) => {
      const weights = { bytes: 30e9, isFile: false };
      const need = { weights, cache: sure(of, bit), context: 0, users: people };
      const limit = 1_000_000;
      const longest = largestContext(need, on, limit);
      const fits = (tokens: number) => heldBy({ ...need, context: tokens }, on).fits;
      expect(fits(longest ?? 0)).toBe(longest !== undefined);
      if (longest !== undefined && longest < limit) expect(fits(longest + 1)).toBe(false);
    }),
    RUNS,
  );
});

test('the least number of cards holds it, and half as many do not', () => {
  fc.assert(
    fc.property(shape, context, bits, cards, (of, length, bit, { memory, reserve }) => {
      const weights = { bytes: 200e9, isFile: true };
      const need = { weights, cache: sure(of, bit), context: length, users: 1 };
      const least = leastCards(need, memory, reserve);
      if (least === undefined || least === 1) return;
      expect(heldBy(need, { memory, reserve, count: least }).fits).toBe(true);
      expect(heldBy(need, { memory, reserve, count: least / 2 }).fits).toBe(false);
    }),
    RUNS,
  );
});

test('a server that frees nothing takes as much or more', () => {
  fc.assert(
    fc.property(grouped, context, (of, length) => {
      const whole = cacheAt(sure(keepingAll(of), 16), length);
      expect(whole).toBeGreaterThanOrEqual(cacheAt(sure(of, 16), length));
    }),
    RUNS,
  );
});

test('where a layout is not on record, what is missing is named and no figure given', () => {
  expect(cacheOf({}, 16)).toEqual({ missing: ['layers', 'key-value heads', 'length of a head'] });
  expect(cacheOf({ layers: 61, kvRank: 512 }, 16)).toEqual({
    missing: ['length of the rotary key'],
  });
  expect(weightsOf(undefined, 16)).toBeUndefined();
});

test('a latent lies on each card, and heads are split over no more cards than there are heads', () => {
  const on = (of: Shape, count: number) => {
    const weights = { bytes: 0, isFile: false };
    const need = { weights, cache: sure(of, 16), context: 1000, users: 1 };
    return heldBy(need, { memory: 80e9, count, reserve: 0 }).cache;
  };
  const latents = { layers: 61, kvRank: 512, ropeDim: 64 };
  expect(on(latents, 8)).toBe(on(latents, 1));
  const twoHeads = { layers: 52, kvHeads: 2, headDim: 128, fullLayers: 13 };
  expect(on(twoHeads, 4)).toBe(on(twoHeads, 1) / 2);
});
