import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../src/catalog/catalog.ts';
import { plainText } from '../../../src/comparison/prose/prose.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { sayNote } from '../../../src/comparison/telling/note.ts';
import { ARTICLE, CARD, INDEX, compared, event, inWords, offer, provider, rowOf } from '../make.ts';

const ACME = provider('Acme Cloud', 'Acme');
const HOST = provider('Host');
const OTHER = provider('Other');

/** A day before the build date. */
function daysAgo(days: number): string {
  return new Date(Date.parse(SAMPLE_DATE) - days * 86_400_000).toISOString().slice(0, 10);
}

function at(from: typeof HOST, input: number, output: number, more: Partial<Offer> = {}): Offer {
  return offer(from, { input, output, ...more });
}

function shown(a: Offer[], b: Offer[]) {
  const comparison = compared({ offers: a }, { offers: b, developer: 'Bolt' });
  const row = (id: string) => rowOf(comparison, id);
  const texts = (id: string) => [row(id).cells.a.text, row(id).cells.b.text];
  return { ...comparison, row, texts, basis: plainText(comparison.prices.basis) };
}

describe('like is compared with like', () => {
  test('the same provider, where it sells both', () => {
    const { texts, basis, row } = shown(
      [at(ACME, 1, 2), at(HOST, 3, 6)],
      [at(HOST, 1.5, 3), at(OTHER, 0.1, 0.1)],
    );
    expect(texts('price-input')).toEqual(['$3.00', '$1.50']);
    expect(row('price-input').cells.a.notes.map(sayNote)).toEqual(['Host']);
    expect(inWords(row('price-input').outcome)).toEqual({
      kind: 'lead',
      side: 'b',
      margin: '2× cheaper',
    });
    expect(basis).toBe(
      'Host sells both, so its prices are compared. Blended, Acme Cloud asks $1.25 for Alpha.',
    );
  });

  test('otherwise the maker’s own price, or the cheapest paid offer, each named', () => {
    const { texts, basis } = shown(
      [at(ACME, 3, 6), at(HOST, 1, 2)],
      [at(OTHER, 2, 2), at(provider('Dear'), 5, 5)],
    );
    expect(texts('price-input')).toEqual(['$3.00', '$2.00']);
    expect(basis).toBe(
      'No provider was found that sells both: Alpha’s own price (Acme Cloud) is set against Beta’s cheapest paid offer (Other).',
    );
  });

  test('of several providers that sell both, the one whose prices are newest', () => {
    const { prices } = shown(
      [at(HOST, 1, 1, { said: daysAgo(80) }), at(OTHER, 2, 2)],
      [at(HOST, 1, 1), at(OTHER, 2, 2)],
    );
    expect(prices.shared).toBe('Other');
  });

  test('input with input, output with output, three parts to one when blended', () => {
    const { texts } = shown([at(HOST, 2.5, 10)], [at(HOST, 0.15, 0.6)]);
    expect(texts('price-input')).toEqual(['$2.50', '$0.15']);
    expect(texts('price-output')).toEqual(['$10.00', '$0.60']);
    expect(texts('price-blended').map((text) => text.replace(/[^\d.]/g, ''))).toEqual([
      expect.stringMatching(/^4\.3[78]/),
      expect.stringMatching(/^0\.26/),
    ]);
  });

  test('a fast tier does not stand for its provider', () => {
    const { texts } = shown(
      [at(HOST, 1, 1, { terms: ['priority'] }), at(HOST, 2, 2)],
      [at(HOST, 3, 3)],
    );
    expect(texts('price-input')).toEqual(['$2.00', '$3.00']);
  });
});

describe('how far apart', () => {
  test.each([
    [1, 1, { kind: 'even' }],
    [0.15, 2.5, { kind: 'lead', side: 'a', margin: '17× cheaper' }],
    [2, 1, { kind: 'lead', side: 'b', margin: '2× cheaper' }],
    [0.88, 1, { kind: 'lead', side: 'a', margin: '12% cheaper' }],
    [1, 0.999, { kind: 'lead', side: 'b', margin: 'less than 1% cheaper' }],
  ])('$%d against $%d', (a, b, outcome) => {
    const { row } = shown([at(HOST, a, a)], [at(HOST, b, b)]);
    expect(inWords(row('price-input').outcome)).toEqual(outcome);
  });
});

describe('the cheapest paid offer', () => {
  const cheapest = (...offers: Offer[]) =>
    shown(offers, [at(HOST, 9, 9)]).row('price-cheapest').cells.a;

  test('has the lowest blended price, at whatever provider', () => {
    expect(cheapest(at(HOST, 1, 9), at(OTHER, 2, 2)).notes.map(sayNote)).toEqual(['Other']);
  });

  test('is seen within 180 days', () => {
    const old = at(OTHER, 1, 1, { said: daysAgo(181) });
    expect(cheapest(old, at(HOST, 2, 2)).text).toBe('$2.00');
    expect(cheapest({ ...old, said: daysAgo(180) }, at(HOST, 2, 2)).text).toBe('$1.00');
  });

  test('has a known date', () => {
    expect(cheapest(at(OTHER, 1, 1, { said: undefined }), at(HOST, 2, 2)).text).toBe('$2.00');
  });

  test('is never a zero', () => {
    expect(cheapest(at(OTHER, 0, 0, { free: true }), at(HOST, 2, 2)).text).toBe('$2.00');
  });

  test('carries its age after 90 days', () => {
    expect(cheapest(at(OTHER, 1, 1, { said: daysAgo(90) })).notes.map(sayNote)).toEqual(['Other']);
    expect(cheapest(at(OTHER, 1, 1, { said: '2026-08-23' })).notes.map(sayNote)).toEqual([
      'Other; seen 23 August 2026, 91 days ago',
    ]);
  });
});

describe('is never compared', () => {
  const left = shown([], [at(HOST, 1, 1)]).row('price-blended').outcome;

  test.each<[string, Partial<Offer>]>([
    ['an offer that has ended', { until: daysAgo(1), untilSource: CARD }],
    ['an offer that has not begun', { from: '2026-12-01' }],
    ['an old one', { said: daysAgo(181) }],
    ['a free one', { input: 0, output: 0, free: true }],
    ['one without a price', { input: undefined, output: undefined }],
    ['one that a secondary source alone relays', { source: ARTICLE }],
  ])('%s', (_what, more) => {
    const { row } = shown([at(HOST, 1, 1, more)], [at(HOST, 2, 2)]);
    expect(row('price-blended').outcome.kind).toBe('undecided');
    expect(row('price-cheapest').outcome.kind).toBe('undecided');
  });

  test('a price at a service that the model has left', () => {
    const { prices } = compared(
      { offers: [at(ACME, 1, 1)], events: [event('shut-down', '2026-10-23', 'Acme Cloud')] },
      { offers: [at(ACME, 2, 2)] },
    );
    expect(prices.rows.rows.map(({ outcome }) => outcome.kind)).not.toContain('lead');
    expect(prices.offers.a.map(({ state }) => state)).toEqual(['ended']);
  });

  test('and the reason names the model', () => {
    expect(inWords(left)).toEqual({ kind: 'undecided', why: 'no price found for Alpha' });
  });
});

test('offers that are not compared are listed all the same, the paid ones first', () => {
  const { prices } = shown(
    [
      at(HOST, 1, 1, { until: daysAgo(1) }),
      at(OTHER, 0, 0, { free: true }),
      at(ACME, 3, 3, { source: INDEX }),
      at(OTHER, 1, 1, { said: '2025-01-01' }),
    ],
    [],
  );
  expect(prices.offers.a.map(({ state }) => state)).toEqual([
    'paid',
    'free',
    'out of date',
    'ended',
  ]);
});

test('cached prices have a row where somebody lists one', () => {
  const cached = at(HOST, 1, 1, { cached: 0.5 });
  const { row } = shown([cached], [at(HOST, 2, 2)]);
  expect(row('price-cached').cells).toMatchObject({
    a: { text: '$0.50' },
    b: { state: 'unknown', text: 'None listed by Host' },
  });
  const none = shown([at(HOST, 1, 1)], [at(HOST, 2, 2)]);
  expect(() => none.row('price-cached')).toThrow('There is no row');
});
