import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { plainText } from '../../../src/comparison/prose/prose.ts';
import { sayNote } from '../../../src/comparison/telling/note.ts';
import { type Matchup, matchupOf } from '../../../src/comparison/views/matchup.ts';
import { put, putSound } from '../../broken/case.ts';
import { inWords, rowOf } from '../make.ts';

/** Prices as people write them down, and what a reader gets of them on a day. */

const PRICES = `---
title: Acme price page
publisher: Acme
url: https://acme.example/prices
tier: primary
KEPT
retrieved: '2026-11-20'
access: full
---
`;
const COPY = PRICES.replace('KEPT', "snapshot: '2026-11-20'");
const LIVE = PRICES.replace('KEPT\n', '');

/** The day on which the records are checked; pages may be of an earlier one. */
const READ = '2026-11-27';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** Alpha beside Beta where one provider asks these prices. */
function pair(offers: string[], { date = READ, source = COPY } = {}): Matchup {
  const root = mkdtempSync(join(tmpdir(), 'prices-'));
  roots.push(root);
  const content = join(root, 'content');
  putSound(content);
  put(content, 'sources/prices.md', source);
  const lines = offers.map((offer) => `  - { ${offer}, source: prices, checked: '2026-11-20' }\n`);
  put(content, 'providers/host.md', `---\nname: Host\noffers:\n${lines.join('')}---\n`);
  const catalog = loadCatalog(root, date > READ ? date : READ);
  const [a, b] = ['alpha', 'beta'].map((id) => catalog.models.find((model) => model.id === id));
  if (!a || !b) throw new Error('The sound records have Alpha and Beta');
  return matchupOf(studyAll(catalog, date), { a, b });
}

function shown(matchup: Matchup, id: string) {
  const { cells, outcome } = rowOf(matchup, id);
  return { a: cells.a.text, b: cells.b.text, outcome: inWords(outcome) };
}

const answer = (matchup: Matchup, id: string) =>
  matchup.questions
    .filter((question) => question.id === id)
    .map((question) => question.answer.map(plainText).join(' '))
    .join();

const BETA = 'model: beta, input: $3.00, output: $15.00';

describe('a price that another followed', () => {
  const intro = 'model: alpha, input: $2.00, output: $10.00';
  const next = "model: alpha, input: $4.00, output: $20.00, from: '2026-11-01'";

  test('is not current, though it has no last day and is the cheaper one', () => {
    const matchup = pair([intro, next, BETA]);
    expect(shown(matchup, 'price-input')).toMatchObject({ a: '$4.00', b: '$3.00' });
    expect(shown(matchup, 'price-cheapest')).toMatchObject({ a: '$8.00' });
    expect(matchup.prices.offers.a.map(({ state }) => state)).toEqual(['paid', 'replaced']);
  });

  test('stands until the day before, and the next is told beside it', () => {
    const matchup = pair([intro, next, BETA], { date: '2026-10-31' });
    expect(shown(matchup, 'price-input')).toMatchObject({ a: '$2.00' });
    expect(plainText(matchup.summary)).toContain(
      'is 33% cheaper at Host until 31 October 2026, then 33% dearer',
    );
  });

  test('of three steps the last that has begun stands', () => {
    const third = "model: alpha, input: $6.00, output: $30.00, from: '2026-11'";
    const coming = "model: alpha, input: $1.00, output: $1.00, from: '2026-12'";
    const second = "model: alpha, input: $4.00, output: $20.00, from: '2026-09-01'";
    const texts = pair([coming, third, intro, second, BETA]);
    expect(shown(texts, 'price-input')).toMatchObject({ a: '$6.00' });
  });

  test('another name, format or tier at the provider ends nothing', () => {
    const turbo = next.replace('model: alpha', 'model: alpha, variant: turbo');
    expect(shown(pair([intro, turbo, BETA]), 'price-input')).toMatchObject({ a: '$2.00' });
    const named = intro.replace('alpha,', 'alpha, name: alpha-a,');
    const other = next.replace('alpha,', 'alpha, name: alpha-b,');
    expect(shown(pair([named, other, BETA]), 'price-cheapest')).toMatchObject({ a: '$4.00' });
  });
});

describe('a price whose last day is known, and no price after it', () => {
  const ending = (until: string) =>
    `model: alpha, input: $2.00, output: $10.00, until: '${until}', untilSource: prices`;

  test.each([
    ['2026-11-30', '30 November 2026'],
    ['2026-11', '30 November 2026'],
    ['2026', '31 December 2026'],
  ])('until %s is cheaper up to that day alone', (until, day) => {
    const matchup = pair([ending(until), BETA]);
    expect(plainText(matchup.summary)).toBe(
      `Alpha is 33% cheaper at Host until ${day}, then at a price that is not on record.`,
    );
    expect(rowOf(matchup, 'price-input').cells.a.notes.map(sayNote)).toContain(`until ${day}`);
  });
});

test('two that rise alike stay as far apart', () => {
  const rises = [
    'model: alpha, input: $2.00, output: $10.00',
    "model: alpha, input: $4.00, output: $20.00, from: '2026-12-01'",
    BETA,
    "model: beta, input: $6.00, output: $30.00, from: '2026-12-01'",
  ];
  expect(plainText(pair(rises).summary)).toBe(
    'Alpha is 33% cheaper at Host until 30 November 2026, then still 33% cheaper.',
  );
});

describe('a rise that was announced and withdrawn', () => {
  const plain = 'model: alpha, input: $2.00, output: $10.00';
  const rise = "model: alpha, input: $4.00, output: $20.00, from: '2026-12-01'";

  test.each(['2026-11-27', '2026-12-05'])('is not told as to come, nor as come, on %s', (date) => {
    for (const check of ['outdated', 'contradicted']) {
      const matchup = pair([plain, `${rise}, check: ${check}`, BETA], { date });
      expect(shown(matchup, 'price-input')).toMatchObject({ a: '$2.00', b: '$3.00' });
      expect(plainText(matchup.summary)).toBe('Alpha is 33% cheaper at Host.');
    }
  });
});

describe('a price under conditions', () => {
  const plain = 'model: alpha, input: $2.00, output: $12.00';
  const flex = 'model: alpha, terms: [flex], input: $1.00, output: $6.00';
  const beta = 'model: beta, input: $1.50, output: $9.00';

  test('does not stand for its provider, and is not the cheapest', () => {
    const matchup = pair([plain, flex, beta]);
    expect(shown(matchup, 'price-input')).toMatchObject({ a: '$2.00', b: '$1.50' });
    expect(shown(matchup, 'price-cheapest')).toMatchObject({ a: '$4.50', b: '$3.38' });
  });

  test.each([
    ['a tier', flex, 'Host, flex tier'],
    [
      'long prompts',
      flex.replace('terms: [flex]', 'above: 200K'),
      'Host, prompts above 200,000 tokens',
    ],
    [
      'hours',
      flex.replace('terms: [flex]', 'hours: 16:30 to 00:30 UTC'),
      'Host, 16:30 to 00:30 UTC',
    ],
    ['a region', flex.replace('flex', 'region'), 'Host, in one region'],
  ])(
    '%s: it is shown with its condition, and against a plain price leads nothing',
    (_, offer, says) => {
      const matchup = pair([offer, beta]);
      expect(shown(matchup, 'price-input').outcome).toEqual({
        kind: 'undecided',
        why: 'not comparable: the prices hold on other terms',
      });
      const cell = rowOf(matchup, 'price-input').cells.a;
      expect([cell.text, ...cell.notes.map(sayNote)]).toEqual(['$1.00', says]);
      expect(answer(matchup, 'faq-cheaper')).toContain(
        `hold on other terms: Alpha $2.25 (${says})`,
      );
      expect(plainText(matchup.summary)).not.toContain('cheaper');
    },
  );

  test('is compared with one under the same conditions', () => {
    const matchup = pair([flex, beta.replace('beta,', 'beta, terms: [flex],')]);
    expect(shown(matchup, 'price-input').outcome).toMatchObject({ kind: 'lead', side: 'a' });
    expect(plainText(matchup.prices.basis)).toContain('on the same terms (Host, flex tier)');
  });

  test('standard is the plain price', () => {
    const matchup = pair([plain.replace('alpha,', 'alpha, terms: [standard],'), beta]);
    expect(shown(matchup, 'price-input').outcome).toMatchObject({ kind: 'lead', side: 'b' });
  });
});

describe('digits', () => {
  const cached = (a: string, b: string) =>
    pair([
      `model: alpha, input: $0.40, output: $0.10, cached: ${a}`,
      `model: beta, input: $0.20, output: $0.10, cached: ${b}`,
    ]);

  test('nothing against a price is free, and no ratio', () => {
    expect(shown(cached('$0', '$0.01'), 'price-cached')).toEqual({
      a: 'Free',
      b: '$0.01',
      outcome: { kind: 'lead', side: 'a', margin: 'free against a price' },
    });
    expect(shown(cached('$0', '$0'), 'price-cached').outcome).toEqual({ kind: 'even' });
  });

  test('listed prices keep all of theirs', () => {
    expect(shown(cached('$0.01875', '$0.0188'), 'price-cached')).toEqual({
      a: '$0.01875',
      b: '$0.0188',
      outcome: { kind: 'lead', side: 'a', margin: 'less than 1% cheaper' },
    });
    expect(shown(cached('$0.00002', '$0.00001'), 'price-cached')).toMatchObject({
      a: '$0.00002',
      b: '$0.00001',
    });
  });

  test('prices that are worked out have as many as tell them apart', () => {
    const matchup = pair([
      'model: alpha, input: $0.1312, output: $0.1312',
      'model: beta, input: $0.1313, output: $0.1313',
    ]);
    expect(shown(matchup, 'price-blended')).toMatchObject({ a: '$0.1312', b: '$0.1313' });
    expect(answer(matchup, 'faq-monthly-cost')).toMatch(
      /\$7\.08\d* for Alpha, \$7\.09\d* for Beta/,
    );
  });

  test('large ratios have separators', () => {
    const matchup = pair([
      'model: alpha, input: $0.01, output: $0.01',
      'model: beta, input: $12.00, output: $12.00',
    ]);
    expect(shown(matchup, 'price-input').outcome).toMatchObject({ margin: '1,200× cheaper' });
  });
});

describe('a price page without a date, which its owner keeps', () => {
  const offers = ['model: alpha, input: $2.00, output: $10.00', BETA];

  test('is of the day on which it was read', () => {
    const matchup = pair(offers, { source: LIVE });
    expect(shown(matchup, 'price-input').outcome).toMatchObject({ kind: 'lead', side: 'a' });
    expect(matchup.prices.offers.a[0]?.offer.said).toBe('2026-11-20');
  });

  test('ages from that day', () => {
    const aged = pair(offers, { source: LIVE, date: '2027-03-01' });
    expect(plainText(aged.summary)).toContain('was 33% cheaper at Host on 20 November 2026');
    expect(answer(aged, 'faq-monthly-cost')).toContain('at Host on 20 November 2026');
    const old = pair(offers, { source: LIVE, date: '2027-06-01' });
    expect(shown(old, 'price-input').outcome).toMatchObject({ kind: 'undecided' });
  });
});
