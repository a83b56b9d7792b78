import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { lifeOf } from '../../src/comparison/lives/lifecycle.ts';
import { endingsOf } from '../../src/comparison/views/ending.ts';
import { moveFrom } from '../../src/comparison/moving/move.ts';
import { pricedOffers } from '../../src/comparison/offers/offer.ts';
import { compare } from '../../src/comparison/rows/compare.ts';
import { isOver } from '../../src/comparison/lives/surface.ts';
import { isServiceOf } from '../../src/catalog/surface.ts';
import { plainText } from '../../src/comparison/prose/prose.ts';
import { sayCaveat } from '../../src/comparison/telling/choice.ts';
import { saySurface } from '../../src/comparison/telling/life.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { summaryOf } from '../../src/comparison/telling/summary.ts';
import { CHECK_DATE } from '../build-date.ts';
import { pairsToWalk } from './catalog.ts';

/** What the real records tell of lives, on the days on which something turns. */

const DAYS = ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-30', '2027-01-15'] as const;
const TODAY = DAYS[0];
const CATALOG = loadCatalog(process.cwd(), CHECK_DATE);
const STUDIES = studyAll(CATALOG, TODAY);

function modelOf(id: string) {
  const model = CATALOG.models.find((one) => one.id === id);
  if (!model) throw new Error(`There is no record of ${id}`);
  return model;
}

/** Where a model stands on its maker's own surface. */
function mainOn(id: string, date: string): string {
  const { main } = lifeOf(modelOf(id), date);
  return main ? saySurface(main) : 'nowhere';
}

describe('what leaves and what has left', () => {
  const closed = ' (open only to those who use it already, since September 2026)';
  test.each([
    ['gemini-2-5-pro', '2026-11-27', `leaves the Gemini API on 1 December 2026${closed}`],
    ['gemini-2-5-pro', '2026-11-30', `leaves the Gemini API on 1 December 2026${closed}`],
    ['gemini-2-5-pro', '2026-12-01', 'left the Gemini API on 1 December 2026'],
    ['gpt-5', '2026-12-01', 'leaves the OpenAI API on 11 December 2026'],
    ['gpt-5', '2026-12-30', 'left the OpenAI API on 11 December 2026'],
    ['gpt-4o', '2026-12-30', 'leaves the OpenAI API on 14 January 2027'],
    ['gpt-4o', '2027-01-15', 'left the OpenAI API on 14 January 2027'],
    ['gpt-4-1', '2027-01-15', 'left the OpenAI API on 14 January 2027'],
    ['gemini-2-0-flash', '2026-11-27', 'left the Gemini API on 1 June 2026'],
    ['llama-4-scout', '2027-01-15', 'has had open weights since 5 April 2025'],
  ])('%s on %s %s', (id, date, says) => expect(mainOn(id, date)).toBe(says));

  test('every surface that is over on one day is over on the later ones', () => {
    const over = DAYS.map((date) =>
      endingsOf(STUDIES.on(date)).past.map(({ model, life }) => `${model.id} ${life.surface}`),
    );
    over.slice(1).forEach((later, index) => {
      expect(later).toEqual(expect.arrayContaining(over[index] ?? []));
    });
  });
});

test('an end of Azure’s or of Vertex’s whose day has passed, and of which nobody says whether it came, is told so', () => {
  const told = (id: string, surface: string) => {
    const life = lifeOf(modelOf(id), TODAY).surfaces.find((one) => one.surface === surface);
    return life && saySurface(life);
  };
  expect(told('gemini-2-5-pro', 'Vertex AI')).toBe(
    'was to leave Vertex AI on 16 October 2026, as announced by June 2026, and whether it did is not on record',
  );
  expect(told('gpt-4o-2024-05-13', 'Azure OpenAI')).toMatch(
    /^was to leave Azure OpenAI on 1 October 2026, .* whether it did is not on record$/,
  );
  expect(told('gpt-4-1', 'Azure OpenAI')).toBe('leaves Azure OpenAI on 14 April 2027');
});

test('nobody who leaves GPT-4o is sent to what is closed to newcomers, under notice or gone', () => {
  for (const date of DAYS) {
    const { candidates } = moveFrom(STUDIES.on(date), modelOf('gpt-4o'));
    const ids = candidates.map(({ model }) => model.id);
    expect(ids).toContain('gpt-6-luna');
    for (const id of ['gemini-2-5-pro', 'gemini-2-0-flash', 'gpt-5', 'gpt-4-1']) {
      expect(ids).not.toContain(id);
    }
  }
});

test('no verdict recommends a model that its maker no longer sells, or will soon, without a word', () => {
  for (const date of [TODAY, '2027-01-15']) {
    const silent = pairsToWalk(CATALOG).flatMap((models) => {
      const comparison = compare(STUDIES.on(date), models);
      const summary = plainText(summaryOf(comparison, []));
      return (['a', 'b'] as const).flatMap((side) => {
        const { main } = comparison.lives[side];
        if (!main || !(isOver(main) || main.state === 'leaves')) return [];
        const caveat = sayCaveat(comparison, side);
        const isTold = caveat !== undefined && summary.includes(plainText(caveat.says));
        return isTold ? [] : [`${models.a.id}-vs-${models.b.id}: ${models[side].id}`];
      });
    });
    expect(silent, date).toEqual([]);
  }
});

test('no offer is current of a provider on whose service the model is over', () => {
  for (const date of DAYS) {
    const sold = CATALOG.models.flatMap((model) => {
      const over = lifeOf(model, date).surfaces.filter(isOver);
      return pricedOffers(model, date)
        .filter(({ state }) => state !== 'ended')
        .filter(({ offer }) => over.some(({ surface }) => isServiceOf(offer.provider, surface)))
        .map(({ offer }) => `${date}: ${model.id} at ${offer.provider.name}`);
    });
    expect(sold).toEqual([]);
  }
});
