import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bill, billOf } from '../../../../src/comparison/offers/cost/bill.ts';
import { equalTo } from '../../../../src/comparison/offers/cost/equal.ts';
import type { Meter, Rates, Sold } from '../../../../src/comparison/offers/cost/plan.ts';
import { PLAIN_USE, type Use } from '../../../../src/comparison/offers/cost/use.ts';
import { sayGaps } from '../../../../src/comparison/telling/cost.ts';

/** What holds of every bill, and what makers print of theirs. */

const RUNS = { numRuns: 500, seed: 20261128 };
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const tokens = fc.constantFrom(0, 1, 1500, 4e6, 3e8, 2e9);
const price = fc.constantFrom(0.01, 0.5, 1, 2.5, 20);

/** Rates as makers list them: the cache and batches cost no more than plain tokens, writes no less. */
const someRates: fc.Arbitrary<Rates> = fc
  .record({ input: price, output: price, part: fc.constantFrom(0.1, 0.5, 1) })
  .chain(({ input, output, part }) =>
    fc.record(
      {
        input: fc.constant(input),
        output: fc.constant(output),
        cached: fc.constant(input * part),
        write: fc.constant(input * 1.25),
        'write-hour': fc.constant(input * 2),
        'batch-input': fc.constant(input * part),
        'batch-output': fc.constant(output * part),
      },
      { requiredKeys: ['input', 'output'] },
    ),
  );
const someSold: fc.Arbitrary<Sold> = fc
  .record({
    rates: someRates,
    above: fc.constantFrom(undefined, 100_000, 272_000),
    dear: fc.option(someRates, { nil: undefined }),
  })
  .map(({ rates, above, dear }) => ({
    from: '2026-11-28',
    sources: [],
    rates,
    ...(above && { tiers: [{ above, rates: { ...rates, input: (rates.input ?? 0) * 2 } }] }),
    ...(dear && { peak: { rates: dear } }),
  }));
const someUse: fc.Arbitrary<Use> = fc
  .record({
    input: tokens,
    output: tokens,
    cached: share,
    written: share,
    isHour: fc.boolean(),
    batch: share,
    prompt: fc.constantFrom(undefined, 4000, 100_000, 100_001, 500_000),
    peak: share,
    factor: fc.constantFrom(1, 1.5, 8),
  })
  .map((use) => ({ ...use, written: Math.min(use.written, 1 - use.cached) }));

function close(one: number, other: number): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, one, other));
}

test('a bill rises with each kind of token and with the factor of reasoning', () => {
  fc.assert(
    fc.property(
      someUse,
      someSold,
      fc.constantFrom('input', 'output', 'factor'),
      (use, sold, key) => {
        const more = { ...use, [key]: use[key] * 2 + (key === 'factor' ? 0 : 1) };
        expect(billOf(more, sold).total).toBeGreaterThanOrEqual(billOf(use, sold).total - 1e-9);
      },
    ),
    RUNS,
  );
});

test('a bill is the sum of its lines, and of the bills of its parts', () => {
  fc.assert(
    fc.property(someUse, someSold, (use, sold) => {
      const { lines, total } = billOf(use, sold);
      close(
        total,
        lines.reduce((sum, line) => sum + line.dollars, 0),
      );
      const input = billOf({ ...use, output: 0 }, sold);
      const output = billOf({ ...use, input: 0 }, sold);
      close(total, input.total + output.total);
      const split = lines.reduce((sum, line) => sum + line.tokens, 0);
      close(split, use.input + use.output * use.factor);
    }),
    RUNS,
  );
});

test('a bill jumps nowhere but at the border of a tier, which it names', () => {
  fc.assert(
    fc.property(
      someUse,
      someSold,
      fc.constantFrom('cached', 'batch', 'peak', 'input'),
      (use, sold, key) => {
        const step = key === 'input' ? 1 : 1e-6;
        const [near, far] = [billOf(use, sold), billOf({ ...use, [key]: use[key] + step }, sold)];
        const most = 1e-6 * 50 * (use.input + use.output * use.factor + 1);
        expect(Math.abs(near.total - far.total)).toBeLessThan(most);
      },
    ),
    RUNS,
  );
  fc.assert(
    fc.property(someUse, someSold, fc.integer({ min: 1, max: 400_000 }), (use, sold, prompt) => {
      const [near, far] = [
        billOf({ ...use, prompt }, sold),
        billOf({ ...use, prompt: prompt + 1 }, sold),
      ];
      if (near.total !== far.total) expect(near.above).not.toBe(far.above);
      if (far.above) expect(sayGaps(far).join()).toContain('is longer than');
    }),
    RUNS,
  );
});

test('a model gets no cheaper by a missing price, unless the sum says that it is the least', () => {
  const meters: Meter[] = [
    'input',
    'cached',
    'write',
    'write-hour',
    'output',
    'batch-input',
    'batch-output',
  ];
  fc.assert(
    fc.property(someUse, someSold, fc.constantFrom(...meters), (use, sold, meter) => {
      const { [meter]: gone, ...rates } = sold.rates;
      const [whole, less] = [billOf(use, sold), billOf(use, { ...sold, rates })];
      if (gone === undefined || whole.isPartial || less.isPartial) return;
      expect(less.total).toBeGreaterThanOrEqual(whole.total - 1e-9);
    }),
    RUNS,
  );
});

test('what is missing is named and never billed as zero', () => {
  const use: Use = { ...PLAIN_USE, input: 1e6, output: 1e6, cached: 0.5, written: 0.2 };
  const plain = billOf(use, { from: '', rates: { input: 2, output: 8 }, sources: [] });
  expect(plain.isPartial).toBe(true);
  expect(plain.total).toBe(10);
  expect(sayGaps(plain)).toEqual([
    'No price is on record for input read from the cache: it is billed as input.',
    'No price is on record for input written to the cache, 5 minutes: it is counted as input, so the sum is the least.',
  ]);
  const half = billOf(
    { ...PLAIN_USE, input: 1e6, output: 1e6 },
    { from: '', rates: { input: 2 }, sources: [] },
  );
  expect(half.isPartial).toBe(true);
  expect(sayGaps(half)).toEqual(['No price is on record for output: it is left out of the sum.']);
});

test('at the prices that are said to make two equal, they are', () => {
  fc.assert(
    fc.property(someUse, someSold, fc.constantFrom(1, 40, 1e5), (use, sold, target) => {
      const flat: Sold = { from: '', rates: sold.rates, sources: [] };
      const bill = billOf(use, flat);
      const equal = equalTo(bill, target);
      if (!equal) return;
      close(bill.total * equal.times, target);
      if (!equal.output || use.batch > 0) return;
      const rates = { ...flat.rates, output: equal.output.then };
      close(billOf(use, { ...flat, rates }).total, target);
    }),
    RUNS,
  );
});

/** Bills that makers print, where their meters are tokens: the price examples of docs and posts. */
const PRINTED: [what: string, source: string, use: Partial<Use>, rates: Rates, dollars: number][] =
  [
    [
      'an hour of an agent, its tokens',
      'Anthropic, pricing of managed agents',
      { input: 50_000, output: 15_000 },
      { input: 5, output: 25 },
      0.625,
    ],
    [
      'a grader',
      'Microsoft, costs of reinforcement fine-tuning',
      { input: 5e6, output: 4.9e6 },
      { input: 1.1, output: 4.4 },
      27.06,
    ],
    [
      'a request of Sonar, without its fee',
      'Perplexity, pricing',
      { input: 500, output: 200 },
      { input: 1, output: 1 },
      0.0007,
    ],
    [
      'Deep Research at low effort, input and output',
      'Perplexity, pricing',
      { input: 33, output: 7163 },
      { input: 2, output: 8 },
      0.05737,
    ],
    [
      'Deep Research at medium effort, input and output',
      'Perplexity, pricing',
      { input: 7, output: 3847 },
      { input: 2, output: 8 },
      0.03079,
    ],
    [
      'a request of Opus 5.5',
      'dev.to on batches',
      { input: 5000, output: 800 },
      { input: 4, output: 20 },
      0.036,
    ],
    [
      'ten thousand of them',
      'dev.to on batches',
      { input: 5e7, output: 8e6 },
      { input: 4, output: 20 },
      360,
    ],
    [
      'the same in batches',
      'dev.to on batches',
      { input: 5e7, output: 8e6, batch: 1 },
      { input: 4, output: 20, 'batch-input': 2, 'batch-output': 10 },
      180,
    ],
  ];
// Not to be matched: hours of a session, of training and of hosting, fees a request and a search, and
// tokens of training are no meters of a month of use.

describe('a bill comes out as printed', () => {
  test.each(PRINTED)('for %s (%s)', (_what, _source, use, rates, dollars) => {
    const bill: Bill = billOf({ ...PLAIN_USE, ...use }, { from: '', rates, sources: [] });
    expect(bill.isPartial).toBe(false);
    expect(bill.total).toBeCloseTo(dollars, dollars < 1 ? 5 : 2);
  });
});
