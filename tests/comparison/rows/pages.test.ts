import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/catalog/catalog.ts';
import { isFull } from '../../../src/catalog/full.ts';
import { hasPage, pagesOf } from '../../../src/comparison/rows/pages.ts';
import { pairId } from '../../../src/comparison/rows/pair.ts';
import { catalogOf, claim, model, offer, provider, score } from '../make.ts';

const LISTED = { isListed: true } as const;
const idsOf = (models: Model[], rest = {}) =>
  pagesOf({ ...catalogOf(models), ...rest }).map(pairId);
const released = (on: string) => claim('released', on);

test('every two models with full records have a page, whatever else is on record', () => {
  const full = ['alpha', 'beta', 'gamma'].map((id) => model(id));
  const ids = ['alpha-vs-beta', 'alpha-vs-gamma', 'beta-vs-gamma'];
  expect(idsOf(full)).toEqual(ids);
  expect(idsOf([...full, model('other', { ...LISTED, developer: 'Other' })])).toEqual(ids);
});

describe('a model known from catalogues alone has a page with', () => {
  test('the models of its maker that came out just before and just after it', () => {
    const maker = (id: string, on: string, more = {}) =>
      model(id, { claims: [released(on)], ...more });
    const ids = idsOf([
      maker('first', '2023-01'),
      maker('second', '2024-01-01', LISTED),
      maker('third', '2025-01-01', LISTED),
      maker('fourth', '2026-01-01', LISTED),
    ]);
    expect(ids).toEqual(['first-vs-second', 'fourth-vs-third', 'second-vs-third']);
  });

  test('the fully recorded one of another maker nearest to it in price', () => {
    const priced = (id: string, input: number, more = {}) =>
      model(id, {
        developer: id,
        offers: [offer(provider('host'), { model: id, input, output: input })],
        ...more,
      });
    const ids = idsOf([
      priced('here', 1, LISTED),
      ...[0.7, 1.2, 1.5, 8].map((price, at) => priced(`at-${at}`, price)),
      priced('listed', 1, LISTED),
    ]);
    expect(ids.filter((id) => id.includes('here'))).toEqual(['at-1-vs-here']);
  });

  test('the fully recorded one of another maker nearest to it in results', () => {
    const scored = (id: string, value: number, more = {}) =>
      model(id, { developer: id, scores: [score(value)], ...more });
    const ids = idsOf([
      scored('here', 50, LISTED),
      ...[10, 48, 51, 55, 90].map((value, at) => scored(`at-${at}`, value)),
    ]);
    expect(ids.filter((id) => id.includes('here'))).toEqual(['at-2-vs-here']);
  });

  test('those that somebody wrote of beside it', () => {
    const models = [
      model('alpha', { developer: 'A' }),
      model('zeta', { developer: 'Z', ...LISTED }),
    ];
    const matchups = [{ id: 'alpha-vs-zeta', reviewed: '2026-01-01', body: '', restsOn: [] }];
    expect(idsOf(models)).toEqual([]);
    expect(idsOf(models, { matchups })).toEqual(['alpha-vs-zeta']);
  });
});

test('pages grow with models, each pair is one page, and the order of records decides nothing', () => {
  const models = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      developer: fc.constantFrom('A', 'B', 'C'),
      on: fc.constantFrom('2024-01-01', '2025-02', '2026'),
      price: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      isListed: fc.constantFrom(true as const, undefined),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  );
  fc.assert(
    fc.property(models, (drawn) => {
      const made = drawn.map(({ id, developer, on, price, isListed }) =>
        model(id, {
          ...{ developer, isListed, claims: [released(on)] },
          offers: price
            ? [offer(provider('host'), { model: id, input: price, output: price })]
            : [],
        }),
      );
      const catalog = catalogOf(made);
      const pages = pagesOf(catalog);
      const ids = pages.map(pairId);
      const full = made.filter(isFull).length;
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual((full * (full - 1)) / 2 + made.length * 2);
      expect(pagesOf(catalogOf(made.toReversed())).map(pairId)).toEqual(ids);
      expect(pages.every(({ a, b }) => a !== b && hasPage(catalog, b, a))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
