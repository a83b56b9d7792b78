import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/catalog/catalog.ts';
import { compare, findRow } from '../../../src/comparison/rows/compare.ts';
import { LOADS, costOf } from '../../../src/comparison/offers/load.ts';
import { endingModels, moveFrom } from '../../../src/comparison/moving/move.ts';
import { pricedOffers } from '../../../src/comparison/offers/offer.ts';
import { plainText } from '../../../src/comparison/prose/prose.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { sayNote } from '../../../src/comparison/telling/note.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { ARTICLE, CARD, catalogOf, claim, event, model, offer, provider } from '../make.ts';

/** What a reader learns who has to leave a model. */

const ACME = provider('Acme', 'Acme');
const here = event('released', '2025-01-01');
const paid = (input: number, more = {}) => offer(ACME, { input, output: 4 * input, ...more });

const old = model('old', {
  events: [here, event('shut-down', '2027-01-14')],
  claims: [
    claim('successor', 'new', CARD),
    claim('successor', 'other', ARTICLE, { check: 'contradicted' }),
    claim('context-window', '128K'),
    claim('fine-tuning', true),
    claim('reasoning-mode', false),
  ],
  offers: [paid(2)],
});
const fresh = model('new', {
  events: [here],
  claims: [
    claim('context-window', '1M'),
    claim('fine-tuning', false),
    claim('reasoning-mode', true, CARD, { note: 'On unless the effort is set to none.' }),
  ],
  offers: [paid(1, { until: '2026-11-30', untilSource: CARD }), paid(3, { from: '2026-12-01' })],
});
const other = model('other', { events: [here] });
const ending = model('ending', { events: [here, event('shut-down', '2027-04-01')] });
const snapshot = model('old-2025', { snapshotOf: 'old', events: [here] });
const unreleased = model('unreleased', { events: [event('announced', '2025-01-01')] });
const catalog = catalogOf([old, fresh, other, ending, snapshot, unreleased]);
const move = moveFrom(studyAll(catalog, SAMPLE_DATE), old);

const candidate = (wanted: Model) => {
  const found = move.candidates.find(({ model: one }) => one === wanted);
  if (!found) throw new Error(`${wanted.id} is no candidate`);
  return found;
};

test('models that end on a surface have a page, and only those', () => {
  expect(endingModels(studyAll(catalog, SAMPLE_DATE)).map(({ id }) => id)).toEqual([
    'old',
    'ending',
  ]);
});

test('candidates are those that stay for a year, the advised one first; a snapshot is no way out', () => {
  expect(move.candidates.map(({ model: one, isAdvised }) => [one.id, isAdvised])).toEqual([
    ['new', true],
    ['other', false],
  ]);
});

test('those that end themselves, or never came, are listed with the reason', () => {
  expect(move.ruledOut.map(({ model: one, says }) => `${one.id} ${says}`)).toEqual([
    'ending leaves the Acme API on 1 April 2027',
    'unreleased was never released',
  ]);
});

test('the advice is told with everybody who gives it, and which one stands', () => {
  expect(move.advice.map(({ says, isCurrent }) => [says, isCurrent])).toEqual(
    expect.arrayContaining([
      ['new', true],
      ['other', false],
    ]),
  );
});

describe('a candidate', () => {
  test('gains and loses by rows with a leader', () => {
    const rows = (lines: { row?: { id: string } | undefined }[]) => lines.map(({ row }) => row?.id);
    expect(rows(candidate(fresh).gains)).toContain('context-window');
    expect(rows(candidate(fresh).losses)).not.toContain('fine-tuning');
  });

  test('changes what a caller notices, with the note', () => {
    expect(candidate(fresh).changes.map(plainText)).toEqual(
      expect.arrayContaining([
        'Reasoning mode: yes (On unless the effort is set to none), was no',
        'Fine-tuning: no, was yes',
      ]),
    );
  });

  test('costs a stated load on both, now and after the change that is announced', () => {
    const [cost] = candidate(fresh).costs;
    // 20 million tokens in and 5 million out, at 2 and 8, 1 and 4, 3 and 12 dollars a million.
    expect(cost).toMatchObject({ before: 80, after: 40, later: 120 });
    expect(candidate(fresh).changesOn).toBe('2026-12-01');
  });
});

test('cached tokens cost their own price, or the plain one where none is listed', () => {
  const load = LOADS.find(({ cached }) => cached > 0);
  if (!load) throw new Error('One load has cached tokens');
  const price = (cached?: number) => {
    const one = model('one', { events: [here], offers: [paid(1, { cached })] });
    const [priced] = pricedOffers(one, SAMPLE_DATE);
    return priced && costOf(load, priced);
  };
  expect(price(0.5)).toBe(200 + 100 + 240);
  expect(price()).toBe(400 + 240);
});

describe('a price in time', () => {
  const blended = (date: string) => {
    const models = { a: fresh, b: old };
    return findRow(compare(studyAll(catalog, date), models), 'price-input')?.cells.a;
  };

  test('before the change: the price of the day, and the next one with its date', () => {
    expect(blended('2026-11-30')?.text).toBe('$1.00');
    expect(blended('2026-11-30')?.notes.map(sayNote)).toContain('from 1 December 2026 $3.00');
  });

  test('from the change on: the new one alone', () => {
    expect(blended('2026-12-01')?.text).toBe('$3.00');
    expect(blended('2026-12-01')?.notes.join()).not.toMatch(/from/);
  });
});
