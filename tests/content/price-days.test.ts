import { isFull } from '../../src/catalog/full.ts';
import { describe, expect, test } from 'vitest';
import { sayDate } from '../../src/catalog/values/date.ts';
import { plainText } from '../../src/comparison/prose/prose.ts';
import { pricedOffers } from '../../src/comparison/offers/offer.ts';
import { agedOn } from '../../src/comparison/offers/seller.ts';
import { inOrder } from '../../src/comparison/rows/pair.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { type Matchup, matchupOf } from '../../src/comparison/views/matchup.ts';
import { CATALOG, modelOf, rowOf } from './catalog.ts';

/** What pages tell of prices on days of the coming weeks. */

const DAYS = ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-30', '2027-01-15'] as const;
type Day = (typeof DAYS)[number];
const STUDIES = new Map(DAYS.map((date) => [date, studyAll(CATALOG, date)]));

function pairOn(date: Day, one: string, other: string): Matchup {
  const studies = STUDIES.get(date);
  if (!studies) throw new Error(`No studies of ${date}`);
  return matchupOf(studies, inOrder(modelOf(one), modelOf(other)));
}

const summary = (pair: Matchup) => plainText(pair.summary);
const statesOf = ({ models, prices }: Matchup, id: string) =>
  prices.offers[models.a.id === id ? 'a' : 'b'].map(({ state }) => state);

describe('Gemini 4 Carbon doubles on 1 December', () => {
  const on = (date: Day) => pairOn(date, 'gemini-4-carbon', 'grok-4-7');

  test.each(['2026-11-27', '2026-11-30'] as const)('before it, the change is told: %s', (date) => {
    expect(summary(on(date))).toMatch(
      /% cheaper at OpenRouter \(from 1 December 2026 [\d.]+× cheaper, if it follows Gemini API\)/,
    );
  });

  test('from that day on the new price stands, and nothing lies ahead', () => {
    const pair = on('2026-12-01');
    expect(rowOf(pair, 'price-blended').cells.a.text).toBe('$8.00');
    expect(summary(pair)).toContain('is 2.7× cheaper');
    expect(summary(pair)).not.toContain('until 30 November');
  });
});

test('a listing of a model whose maker has ended it is compared with nothing', () => {
  const pair = pairOn('2026-11-27', 'claude-3-7-sonnet', 'gpt-5');
  expect(new Set(statesOf(pair, 'claude-3-7-sonnet'))).toEqual(new Set(['listed only', 'ended']));
  const asked = pair.questions.find(({ id }) => id === 'faq-where-to-run');
  expect(asked?.answer.map(plainText).join(' ')).toMatch(
    /Anthropic no longer sells Claude 3\.7 Sonnet; \d+ resellers listed it \(.*last seen on 22 September 2026\), and nothing confirms it/,
  );
  expect(rowOf(pair, 'price-blended').outcome.kind).toBe('undecided');
});

test('hosts of open weights go on when the maker’s service ends', () => {
  expect(
    statesOf(pairOn('2026-11-27', 'gpt-4o', 'llama-4-maverick'), 'llama-4-maverick'),
  ).toContain('paid');
});

test('Gemini 2.5 Pro is current until the day before it leaves, at Google and at resellers', () => {
  const states = (date: Day) =>
    statesOf(pairOn(date, 'gemini-2-5-pro', 'gpt-6-luna'), 'gemini-2-5-pro');
  expect(states('2026-11-30')).toContain('paid');
  expect(states('2026-12-01')).toContain('listed only');
});

test('the prices of 2 July are too old to compare by 30 December', () => {
  const ofJuly = (date: Day) =>
    CATALOG.models
      .flatMap((model) => pricedOffers(model, date))
      .filter(({ state, offer }) => state === 'paid' && offer.said === '2026-07-02' && !offer.from);
  expect(ofJuly('2026-12-01')).not.toEqual([]);
  expect(ofJuly('2026-12-30')).toEqual([]);
});

test('GPT-4o is sold by Azure alone once it has left the OpenAI API', () => {
  const pair = pairOn('2027-01-15', 'gpt-4o', 'gpt-6-luna');
  const paid = pair.prices.offers.a.filter(({ state }) => state === 'paid');
  expect(paid.filter(({ offer }) => !offer.provider.id.startsWith('azure'))).toEqual([]);
});

/** Those of which people keep records, and every tenth of the others. */
const WALKED = CATALOG.models.filter((model, at) => isFull(model) || at % 10 === 0);

describe.each(DAYS)('on %s', (date) => {
  test('a price that was seen more than 90 days before carries its date in every sentence', () => {
    const [first = modelOf('gpt-4o'), ...others] = WALKED;
    for (const other of others) {
      const pair = pairOn(date, first.id, other.id);
      const { choice } = pair.prices;
      const dates = [choice.a && agedOn(choice.a), choice.b && agedOn(choice.b)];
      const aged = dates.filter((seen) => seen !== undefined).map(sayDate);
      if (aged.length === 0) continue;
      const told = [
        ...pair.questions
          .filter(({ id }) => id === 'faq-monthly-cost' || id === 'faq-cheaper')
          .map(({ answer }) => answer.map(plainText).join(' '))
          .filter((text) => text.includes('$') && !text.startsWith('It cannot be said')),
        ...[summary(pair)].filter((text) => text.includes('cheaper')),
      ];
      for (const text of told) expect(text).toContain(aged[0]);
    }
  });
});
