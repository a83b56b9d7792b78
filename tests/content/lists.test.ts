import { describe, expect, test } from 'vitest';
import { isFull } from '../../src/catalog/full.ts';
import { changesOf } from '../../src/comparison/changes/change.ts';
import {
  changesByMonth,
  changesView,
  placesOfChanges,
} from '../../src/comparison/changes/changes-view.ts';
import {
  endQuarters,
  endingsOf,
  lifecycleOf,
  lifecyclePage,
  placesOfEnds,
} from '../../src/comparison/views/ending.ts';
import { makerPage, makersOf } from '../../src/comparison/views/maker.ts';
import { type Leads, matrixOf } from '../../src/comparison/views/matrix.ts';
import { modelList, sentModels } from '../../src/comparison/views/model-list.ts';
import { openFigure } from '../../src/comparison/views/model-list-sent.ts';
import type { ListFigure } from '../../src/comparison/views/list-figure.ts';
import { modelFigures } from '../../src/comparison/views/model-column.ts';
import {
  modelOffersOf,
  providerMakerPage,
  providerPage,
} from '../../src/comparison/views/provider.ts';
import { namedBy, suggestedBy } from '../../src/scripts/suggest.ts';
import { STUDIES } from './catalog.ts';

/** Long lists are parted, and nothing is lost between the parts. */

describe('each is on one page, and on one alone:', () => {
  test('a change by its month, the newest in sight', () => {
    const all = changesOf(STUDIES).map(({ id }) => id);
    const told = changesByMonth(STUDIES).flatMap(({ days }) => idsOf(days));
    expect(told).toEqual(all);
    const recent = idsOf(changesView(STUDIES).recent);
    expect(recent).toEqual(all.slice(0, recent.length));
    expect(recent.length).toBeGreaterThanOrEqual(40);
    expect(Object.values(placesOfChanges(STUDIES)).flat()).toEqual(all);
  });

  test('an end by its quarter, those to come and of lately in sight', () => {
    const { ahead, past } = endingsOf(STUDIES);
    const quarters = endQuarters(STUDIES);
    const told = quarters.map(({ id }) => lifecycleOf(STUDIES, id).past);
    expect(told.flat().map(({ id }) => id)).toEqual(past.map(({ id }) => id));
    expect(quarters.map(({ count }) => count)).toEqual(told.map(({ length }) => length));
    const first = lifecyclePage(STUDIES);
    expect(first.ahead).toEqual(ahead);
    expect(first.past).toEqual(past.slice(0, first.past.length));
    const places = Object.values(placesOfEnds(STUDIES)).flat();
    expect(places).toEqual(expect.arrayContaining(past.map(({ id }) => id)));
  });

  test('a model by its maker, and its figures with the others', () => {
    const told = makersOf(STUDIES).flatMap((maker) =>
      makerPage(STUDIES, maker).rows.map(({ model }) => model.id),
    );
    expect(told.toSorted()).toEqual(STUDIES.models.map(({ id }) => id).toSorted());
    const { rows, total } = modelList(STUDIES);
    expect(rows.map(({ model }) => model)).toEqual(STUDIES.models.filter(isFull));
    expect(total).toBe(STUDIES.models.length);
  });

  test('an offer on the page of its provider, or on one by maker', () => {
    const split = STUDIES.providers.filter((one) => providerPage(STUDIES, one).makers.length > 0);
    expect(split.map(({ id }) => id)).toContain('openrouter');
    for (const provider of STUDIES.providers) {
      const { offers, makers } = providerPage(STUDIES, provider);
      const parts = makers.map((maker) => providerMakerPage(STUDIES, provider, maker).offers);
      const told = makers.length > 0 ? parts.flat() : offers;
      const ids = (list: typeof offers) => list.map(({ model }) => model.id).toSorted();
      expect(ids(told), provider.id).toEqual(ids(modelOffersOf(STUDIES, provider)));
    }
  });
});

test('what is sent of models opens to the figures of the table', () => {
  const { columns, models } = sentModels(STUDIES);
  for (const [at, model] of STUDIES.models.entries()) {
    const opened = models[at]?.figures.map((sent, of) => openFigure(sent, columns[of]?.row));
    expect(opened?.map(shownOf), model.id).toEqual(modelFigures(STUDIES, model).map(shownOf));
  }
});

describe('a matrix', () => {
  const [one, two, three] = ['alpha', 'beta', 'gamma'].map((id) => ({ id, name: id }));
  const models = [two, one, three].flatMap((model) => model ?? []);
  const leads: Leads = { 'alpha-vs-beta': [14, 9] };

  test('says of each two the same from either side', () => {
    const [beta, alpha] = matrixOf(models, leads);
    expect(beta?.cells[1]).toMatchObject({ text: '9 : 14', more: 'b', place: 'alpha-vs-beta/' });
    expect(alpha?.cells[0]).toMatchObject({ text: '14 : 9', more: 'a', place: 'alpha-vs-beta/' });
    expect(alpha?.cells[1]).toBeUndefined();
    expect(alpha?.cells[0]?.says).toBe('alpha leads 14 rows, beta leads 9');
  });

  test('counts nothing of two that it knows nothing of', () => {
    const [, alpha] = matrixOf(models, leads);
    expect(alpha?.cells[2]).toMatchObject({ text: 'compare' });
    expect(alpha?.cells[2]?.more).toBeUndefined();
  });
});

describe('a field of models', () => {
  const models = STUDIES.models.map(({ id, name, aliases, developer }) => {
    return { id, name, also: aliases, maker: developer };
  });

  test('offers each model first, or alone, by its own name', () => {
    const missed = models.filter((model) => {
      const offered = suggestedBy(model.name, models);
      return !offered.includes(model) || namedBy(model.name, models) !== model;
    });
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('offers all of a maker, and nobody of no maker', () => {
    const offered = suggestedBy('anthrop', models);
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.every(({ maker }) => maker === 'Anthropic')).toBe(true);
    expect(suggestedBy('hal-9000', models)).toEqual([]);
  });
});

/** What a figure shows: that it has no note, or is not disputed, may be written or left out. */
function shownOf({ isDisputed = false, ...figure }: ListFigure): ListFigure {
  return { ...figure, isDisputed };
}

function idsOf(days: readonly { lines: readonly { id: string }[] }[]): string[] {
  return days.flatMap(({ lines }) => lines.map(({ id }) => id));
}
