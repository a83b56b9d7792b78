import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../src/catalog/catalog.ts';
import { compare } from '../../../src/comparison/rows/compare.ts';
import { offerLanesOf } from '../../../src/comparison/pictures/offer-lanes.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { pairs } from '../generate.ts';
import { compared, offer, provider } from '../make.ts';

const HOST = provider('Host');
const OTHER = provider('Other');
const at = (from = HOST, price = 1, more: Partial<Offer> = {}) =>
  offer(from, { input: price, output: price, ...more });

function lanesOf(a: Offer[], b: Offer[]) {
  const { models, prices } = compared({ offers: a }, { offers: b });
  return offerLanesOf(models, prices.offers);
}

describe('offers of two models', () => {
  test('stand on one scale, the left model first', () => {
    const drawn = lanesOf([at(HOST, 2)], [at(HOST, 4), at(OTHER, 1)]);
    expect(drawn?.lanes.map(({ model }) => model.id)).toEqual(['alpha', 'beta']);
    const [left = [], right = []] = drawn?.lanes.map(({ places }) => places) ?? [];
    expect(right[0]).toBeLessThan(left[0] ?? 0);
    expect(right[1]).toBeGreaterThan(left[0] ?? 1);
  });

  test('name the cheapest', () => {
    const drawn = lanesOf([at(HOST, 2), at(OTHER, 1)], []);
    expect(drawn?.lanes.map(({ says }) => says)).toEqual([
      '2 current paid offers, $1.00 (Other) to $2.00',
      'no current paid offer was found',
    ]);
  });

  test('at one price have one mark, and two models one each', () => {
    const drawn = lanesOf([at(HOST, 2), at(OTHER, 2)], [at(HOST, 2)]);
    expect(drawn?.lanes.map(({ places }) => places.length)).toEqual([1, 1]);
    expect(drawn?.lanes[0]?.says).toBe('2 current paid offers, $2.00 (Host and Other)');
  });

  test('that are free, old or over have no mark', () => {
    const free = at(OTHER, 0, { free: true });
    const old = at(OTHER, 5, { said: '2025-01-01' });
    const over = at(OTHER, 9, { until: '2026-01-01' });
    const drawn = lanesOf([at(HOST, 2), free, old, over], [at(HOST, 3)]);
    expect(drawn?.lanes[0]?.places).toHaveLength(1);
  });

  test('are not drawn where there is one price or none', () => {
    expect(lanesOf([at()], [])).toBeUndefined();
    expect(lanesOf([], [])).toBeUndefined();
  });
});

test('whatever is asked, every mark lies on the scale, the lowest first', () => {
  fc.assert(
    fc.property(pairs, ({ catalog, models }) => {
      const { prices } = compare(studyAll(catalog, SAMPLE_DATE), models);
      const drawn = offerLanesOf(models, prices.offers);
      for (const { places } of drawn?.lanes ?? []) {
        expect(places.filter((place) => !(place >= 0 && place <= 1))).toEqual([]);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
