import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../src/catalog/catalog.ts';
import { pricedOffers } from '../../../src/comparison/offers/offer.ts';
import { priceHistoriesOf } from '../../../src/comparison/offers/history.ts';
import { replacedIn } from '../../../src/comparison/offers/replaced.ts';
import { comparableOffers } from '../../../src/comparison/offers/sound.ts';
import { sayFlagged, spreadOf } from '../../../src/comparison/offers/spread.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { ARTICLE, model, offer, provider } from '../make.ts';

const HOST = provider('Host');
const OTHER = provider('Other');

function at(said: string, input: number, output: number, more: Partial<Offer> = {}): Offer {
  return offer(HOST, { said, input, output, name: 'alpha', ...more });
}

function priced(...offers: Offer[]) {
  return pricedOffers(model('alpha', { offers }), SAMPLE_DATE);
}

describe('the prices of one offer over time', () => {
  const early = at('2026-07-02', 0.1, 0.3);
  const late = at('2026-08-21', 0.08, 0.3);

  test('are kept in the order of their days, with what changed', () => {
    const [history, ...others] = priceHistoriesOf(priced(late, early));
    expect(others).toEqual([]);
    expect(history?.sightings.map(({ on }) => on)).toEqual(['2026-07-02', '2026-08-21']);
    expect(history?.changed).toEqual(['input']);
  });

  test('leave the later price to be compared, also where it is the dearer one', () => {
    const dearer = at('2026-08-21', 0.2, 0.3);
    const offers = priced(early, dearer);
    expect([...replacedIn(offers, SAMPLE_DATE)]).toEqual([[early, dearer]]);
    expect(comparableOffers(offers).map((one) => one.offer)).toEqual([dearer]);
  });

  test.each<[string, Partial<Offer>]>([
    ['provider', { provider: OTHER }],
    ['variant', { variant: 'fp8' }],
    ['name', { name: 'alpha-turbo' }],
    ['length of prompt', { above: { number: 200_000, step: 1, sense: 'exactly' } }],
    ['hours', { hours: '08:00 to 24:00 UTC' }],
  ])('are no history where the %s differs', (_, more) => {
    expect(priceHistoriesOf(priced(early, { ...late, ...more }))).toEqual([]);
  });

  test.each<[string, Offer]>([
    ['the order of the days cannot be told', at('2026', 0.08, 0.3)],
    ['one is listed as free', at('2026-08-21', 0, 0, { free: true })],
    ['one is contradicted', at('2026-08-21', 0.08, 0.3, { check: 'contradicted' })],
    ['an article alone tells of one', at('2026-08-21', 0.08, 0.3, { source: ARTICLE })],
  ])('are no history where %s', (_, other) => {
    expect(priceHistoriesOf(priced(early, other))).toEqual([]);
  });

  test('do not change where one day only leaves a price out', () => {
    const [history] = priceHistoriesOf(
      priced({ ...early, cached: 0.05 }, at('2026-08-21', 0.1, 0.3)),
    );
    expect(history?.changed).toEqual([]);
  });

  test('go on with what is announced, which replaces nothing yet', () => {
    const coming = at('2026-08-22', 0.5, 0.5, { from: '2026-12-01' });
    const offers = priced(late, coming);
    const [history] = priceHistoriesOf(offers);
    expect(history?.sightings.map(({ on, isToCome }) => [on, isToCome])).toEqual([
      ['2026-08-21', false],
      ['2026-12-01', true],
    ]);
    expect(history?.latest.offer).toBe(late);
    expect(replacedIn(offers, SAMPLE_DATE).size).toBe(0);
  });
});

describe('the spread of prices', () => {
  const cheap = offer(HOST, { input: 1, output: 1 });
  const dear = offer(OTHER, { input: 3, output: 3 });

  test('names who asks least and most, and how far apart they are', () => {
    expect(spreadOf(priced(dear, cheap))?.says).toBe(
      '2 current paid offers. The cheapest asks $1.00 blended (Host), the dearest $3.00 (Other), 3× as much.',
    );
  });

  test('counts a zero, a doubt and terms of its own apart', () => {
    const offers = priced(
      cheap,
      offer(OTHER, { input: 0, output: 0, free: true }),
      offer(OTHER, { input: 0.1, output: 0.1, source: ARTICLE }),
      offer(OTHER, { input: 0.2, output: 0.2, hours: '00:00 to 08:00 UTC' }),
    );
    expect(spreadOf(offers)?.says).toBe('One current paid offer: $1.00 blended, Host.');
    expect(
      sayFlagged(offers)
        ?.split(/, | and /)
        .toSorted(),
    ).toEqual(['1 in doubt', '1 listed as free', '1 on terms of their own']);
  });

  test('is nothing where nobody sells', () => {
    expect(spreadOf(priced(offer(OTHER, { input: 0, output: 0, free: true })))).toBeUndefined();
  });
});
