import { describe, expect, test } from 'vitest';
import { findRow } from '../../src/comparison/rows/compare.ts';
import { matchupOf } from '../../src/comparison/views/matchup.ts';
import { endingModels, moveFrom } from '../../src/comparison/moving/move.ts';
import { inOrder } from '../../src/comparison/rows/pair.ts';
import { plainText } from '../../src/comparison/prose/prose.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { LATER_DATE } from '../build-date.ts';
import { CATALOG, STUDIES, matchup, modelOf } from './catalog.ts';

/** What to move to from GPT-4o, over the real records. */

const move = moveFrom(STUDIES, modelOf('gpt-4o'));

describe('the advice', () => {
  test('gpt-6-luna stands for the name and the snapshots that end in January', () => {
    for (const id of ['gpt-4o', 'gpt-4o-2024-08-06', 'gpt-4o-2024-11-20']) {
      const { advice } = moveFrom(STUDIES, modelOf(id));
      const current = advice.find(({ isCurrent }) => isCurrent);
      expect(current?.says, id).toBe('gpt-6-luna');
      expect(current?.told.at(-1)?.said, id).toBe('2026-11');
    }
  });

  test('the snapshot that ended in October had another', () => {
    const { advice } = moveFrom(STUDIES, modelOf('gpt-4o-2024-05-13'));
    expect(advice.find(({ isCurrent }) => isCurrent)?.says).toBe('gpt-5.6-sol');
  });

  test('the reseller’s answer stands beside it as a dispute', () => {
    const row = findRow(matchup('gpt-4o', 'llama-4-maverick'), 'successor');
    expect(row?.cells.a.rivals.map(({ says }) => says)).toContain('gpt-6.1-sol');
  });

  test('the reverse is asked on the pair pages of the one that is named', () => {
    const pair = matchup('gpt-6-luna', 'llama-4-maverick');
    const answer = pair.questions.find(({ id }) => id === 'faq-replaces')?.answer.map(plainText);
    expect(answer?.join()).toMatch(/^GPT-6 Luna: .*GPT-4o/);
  });
});

describe('the candidates', () => {
  test('the advised model stands first; models that end within a year are ruled out', () => {
    expect(move.candidates[0]?.model.id).toBe('gpt-6-luna');
    expect(move.candidates[0]?.isAdvised).toBe(true);
    const out = move.ruledOut.map(({ model }) => model.id);
    expect(out).toEqual(
      expect.arrayContaining(['gpt-4-1', 'gpt-5', 'gpt-5-1', 'llama-4-behemoth']),
    );
  });

  test('each says what changes in the code, and costs three loads where both have a price', () => {
    const luna = move.candidates.find(({ model }) => model.id === 'gpt-6-luna');
    expect(luna?.changes.map(plainText).join('\n')).toMatch(/Reasoning mode: yes/);
    expect(luna?.changes.map(plainText).join('\n')).toMatch(/Fine-tuning: no/);
    expect(luna?.costs).toHaveLength(3);
    expect(
      luna?.costs.every(({ before, after }) => before !== undefined && after !== undefined),
    ).toBe(true);
  });

  test('an announced price is told beside today’s', () => {
    const argon = move.candidates.find(({ model }) => model.id === 'gemini-4-argon');
    expect(argon?.changesOn).toBe('2026-12-01');
    for (const { after = 0, later } of argon?.costs ?? []) expect(later).toBeCloseTo(2 * after);
  });
});

test('hosts’ own dates are kept apart from the maker’s', () => {
  expect(move.ends.map(({ surface }) => surface)).not.toContain('Azure OpenAI');
  expect(move.elsewhere.map(({ end }) => end.surface)).toContain('Azure OpenAI');
});

test('every model with a last day has a page, today and later', () => {
  const today = endingModels(STUDIES).map(({ id }) => id);
  expect(today).toEqual(
    expect.arrayContaining(['gpt-4o', 'gpt-4-1', 'gpt-5', 'claude-3-7-sonnet']),
  );
  expect(endingModels(studyAll(CATALOG, LATER_DATE)).map(({ id }) => id)).toEqual(today);
});

test('a pair page follows the day: price and next price, then the new price alone', () => {
  const models = inOrder(modelOf('gemini-4-argon'), modelOf('gpt-6-luna'));
  const cell = (date: string) =>
    findRow(matchupOf(studyAll(CATALOG, date), models), 'price-input')?.cells.a;
  const offers = (date: string) =>
    matchupOf(studyAll(CATALOG, date), models).prices.offers.a.filter(
      ({ state, offer }) => state === 'paid' && offer.provider.id === 'google',
    );
  expect(offers('2026-11-21').map(({ offer }) => offer.input)).toEqual([2]);
  expect(offers('2026-12-01').map(({ offer }) => offer.input)).toEqual([4]);
  expect(cell('2026-11-21')?.text).toBe('$2.00');
});
