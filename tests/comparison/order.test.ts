import { expect, test } from 'vitest';
import type { Model } from '../../src/catalog/catalog.ts';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { CARD, INDEX, claim, compared, event, offer, provider, score } from './make.ts';

/** Entries that differ in nothing by which they are ranked still have one order. */

const HOST = provider('Host');
const from = { source: INDEX, locator: 'table' };

test.each<[string, Partial<Model>]>([
  [
    'rival ends in one document',
    {
      events: [
        event('retired', '2027-01-14', 'Acme API', from),
        event('retired', '2027-02-14', 'Acme API', from),
      ],
    },
  ],
  [
    'results that differ in where they stand',
    {
      scores: [
        score(50, { source: CARD, locator: 'page 1' }),
        score(50, { source: CARD, locator: 'page 2' }),
      ],
    },
  ],
  [
    'offers that differ in the cached price',
    {
      offers: [
        offer(HOST, { input: 1, output: 1, cached: 0.1 }),
        offer(HOST, { input: 1, output: 1, cached: 0.5 }),
      ],
    },
  ],
  [
    'claims that differ in how they were judged',
    {
      claims: [
        claim('license', 'MIT'),
        claim('license', 'free', INDEX, { check: 'imprecise' }),
        claim('license', 'free', INDEX, { check: 'outdated' }),
      ],
    },
  ],
])('%s', (_what, entries) => {
  const turned = Object.fromEntries(
    Object.entries(entries).map(([list, items]) => [list, (items as unknown[]).toReversed()]),
  ) as Partial<Model>;
  const other = { scores: [score(60)], offers: [offer(HOST, { input: 2, output: 2, cached: 1 })] };
  expect(rowsOf(compared(turned, other))).toEqual(rowsOf(compared(entries, other)));
});
