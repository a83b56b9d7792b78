import { describe, expect, test } from 'vitest';
import { chooseQuote, quotesOn, sharedProvider } from '../../src/comparison/offers/cost/choose.ts';
import { courseOf } from '../../src/comparison/offers/cost/course.ts';
import type { PlansOfModel } from '../../src/comparison/offers/cost/plan.ts';
import { plansOf } from '../../src/comparison/offers/cost/plans.ts';
import { PLAIN_USE } from '../../src/comparison/offers/cost/use.ts';
import { LOADS, costOf, useOf } from '../../src/comparison/offers/load.ts';
import { ownOrCheapest } from '../../src/comparison/offers/basis.ts';
import { BUILD_DATE } from '../build-date.ts';
import { STUDIES, modelOf } from './catalog.ts';

/** What real records ask for a month. */

const USE = { ...PLAIN_USE, input: 300e6, output: 40e6 };

function plansFor(id: string): PlansOfModel {
  const model = modelOf(id);
  const plans = plansOf(model, BUILD_DATE, (day) => STUDIES.on(day).of(model).offers);
  return { id, name: model.name, plans };
}

function courseFor(id: string) {
  const plans = plansFor(id);
  const quote = chooseQuote(quotesOn(plans, USE, BUILD_DATE), 'own');
  const steps = quote ? courseOf(quote.plan, USE) : [];
  return steps.map((step) => [step.from, 'gone' in step ? step.gone : Math.round(step.bill.total)]);
}

test('GPT-4o costs its listed price until the day on which the API ends', () => {
  expect(courseFor('gpt-4o')).toEqual([
    [BUILD_DATE, 300 * 2.5 + 40 * 10],
    ['2027-01-14', 'ended'],
  ]);
});

test('an introductory price ends with its last day', () => {
  expect(courseFor('gemini-4-argon')).toEqual([
    [BUILD_DATE, 300 * 2 + 40 * 10],
    ['2026-12-01', 300 * 4 + 40 * 20],
  ]);
});

test('a host that says how long it serves a model is sold there until then', () => {
  const azure = plansFor('gpt-4o').plans.find(({ provider }) => provider === 'azure');
  expect(azure?.spans.map(({ from }) => from)).toEqual([BUILD_DATE, '2027-04-15']);
});

test('dear hours, tiers and the hour of a cache belong to one plan', () => {
  const [deepseek] = plansFor('deepseek-v4-1-flash').plans;
  expect(deepseek?.spans[0]).toMatchObject({
    rates: { input: 0.15, cached: 0.003, output: 0.6 },
    peak: { rates: { input: 0.3, output: 1.2 } },
  });
  const [haiku] = plansFor('claude-haiku-5-5').plans;
  expect(haiku?.spans[0]).toMatchObject({
    rates: { input: 0.1, write: 0.125, 'write-hour': 0.2, 'batch-input': 0.05 },
    tiers: [{ above: 100_000, rates: { input: 0.5 } }],
  });
});

test('one seller of all is one that asks a whole price for each', () => {
  const each = ['gpt-4o', 'gpt-4-1'].map((id) => quotesOn(plansFor(id), USE, BUILD_DATE));
  const shared = sharedProvider(each);
  for (const quotes of each) expect(quotes.map(({ plan }) => plan.provider)).toContain(shared);
  const none = ['gpt-4o', 'claude-haiku-5-5'].map((id) => quotesOn(plansFor(id), USE, BUILD_DATE));
  const found = sharedProvider(none);
  if (found)
    for (const quotes of none) expect(quotes.map(({ plan }) => plan.provider)).toContain(found);
});

describe('a stated load costs what the pages of pairs work out from the same offer', () => {
  test.each(LOADS)('$id', (load) => {
    const met = STUDIES.models.flatMap((model) => {
      const own = ownOrCheapest(STUDIES.of(model).offers, model);
      if (!own || own.offer.cached === undefined) return [];
      const quotes = quotesOn(plansFor(model.id), useOf(load), BUILD_DATE);
      const { provider, variant } = own.offer;
      const same = quotes.find(
        ({ plan, bill }) =>
          plan.provider === provider.id &&
          plan.apart === variant &&
          bill.lines.every(({ isPeak }) => !isPeak),
      );
      return same ? [{ name: model.name, ours: same.bill.total, theirs: costOf(load, own) }] : [];
    });
    expect(met.length).toBeGreaterThan(15);
    for (const { name, ours, theirs } of met) expect(ours, name).toBeCloseTo(theirs ?? 0, 6);
  });
});
