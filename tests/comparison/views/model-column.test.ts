import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/catalog/catalog.ts';
import type { ListFigure } from '../../../src/comparison/views/list-figure.ts';
import { MODEL_COLUMNS } from '../../../src/comparison/views/model-column.ts';
import { modelOverview } from '../../../src/comparison/views/overview.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import type { FamilyId } from '../../../src/catalog/types/record-id.ts';
import { ARTICLE, catalogOf, claim, event, model, offer, provider } from '../make.ts';

const id = 'family' as FamilyId;
const FAMILY = { id, name: 'Family', developer: 'Acme', aliases: [], body: '' };

/** The figure of a column for a model by Acme. */
function figure(column: string, parts: Partial<Model>): ListFigure | undefined {
  const alpha = model('alpha', parts);
  const catalog = { ...catalogOf([alpha]), families: [FAMILY] };
  const at = MODEL_COLUMNS.findIndex(({ id }) => id === column);
  return modelOverview(studyAll(catalog, SAMPLE_DATE), alpha).figures[at];
}

describe('what is not known', () => {
  test('is neither Yes nor No, sorts last and leads nowhere', () => {
    expect(figure('vision', {})).toEqual({ text: 'Unknown', sort: '' });
    expect(figure('vision', { claims: [claim('vision', false)] })).toMatchObject({
      text: 'No',
      sort: 'No',
      row: 'vision',
    });
  });

  test('is told from what is not disclosed, which counts its estimates', () => {
    const field = 'parameters-total';
    const guess = claim(field, '200B', ARTICLE, { estimate: true });
    const claims = [claim(field, 'undisclosed'), guess];
    expect(figure('parameters', { claims })).toMatchObject({
      text: 'Not disclosed',
      note: '1 estimate',
      sort: '',
      row: field,
    });
  });

  test('is told from what does not apply, which is no Yes', () => {
    const claims = [claim('open-weights', 'not-applicable')];
    expect(figure('weights', { claims })).toMatchObject({ sort: '', is: 'no' });
  });
});

test('a figure that sources dispute is flagged, and a field of them counted', () => {
  const claims = [
    claim('knowledge-cutoff', '2024-08'),
    claim('knowledge-cutoff', '2025-03', ARTICLE),
  ];
  expect(figure('cutoff', { claims })).toMatchObject({ text: 'August 2024', isDisputed: true });
  expect(figure('disputes', { claims })).toEqual({ text: '1', sort: '1', row: 'facts' });
  expect(figure('sources', { claims })).toEqual({ text: '2', sort: '2', row: 'sources' });
});

test('a number sorts by what it is, and says how sure it is', () => {
  const claims = [claim('context-window', '~1M')];
  expect(figure('context', { claims })).toMatchObject({ text: 'about 1 million', sort: '1000000' });
});

describe('prices', () => {
  const offers = [
    offer(provider('Acme', 'Acme'), { input: 2, output: 6 }),
    offer(provider('Bolt'), { input: 1, output: 5 }),
    offer(provider('Gift'), { input: 0, output: 0, free: true }),
  ];

  test('of the cheapest offer are all from that one', () => {
    const cheapest = ['price', 'price-input', 'price-output'].map((id) => figure(id, { offers }));
    expect(cheapest.map((one) => [one?.text, one?.note, one?.sort])).toEqual([
      ['$2.00', 'Bolt', '2'],
      ['$1.00', 'Bolt', '1'],
      ['$5.00', 'Bolt', '5'],
    ]);
  });

  test('of the maker are its own or none', () => {
    const own = ['own', 'own-input', 'own-output'].map((id) => figure(id, { offers })?.text);
    expect(own).toEqual(['$3.00', '$2.00', '$6.00']);
    expect(figure('own', { offers: offers.slice(1) })).toEqual({
      text: 'No current paid offer',
      sort: '',
    });
  });
});

describe('availability', () => {
  const released = event('released', '2024-05-13');

  test('holds for what has not left yet, and sorts it after what stays', () => {
    const leaving = { events: [released, event('shut-down', '2027-01-14')] };
    expect(figure('availability', leaving)).toMatchObject({ is: 'yes', sort: '3 2027-01-14' });
    expect(figure('availability', { events: [released] })).toMatchObject({
      is: 'yes',
      sort: '0 2024-05-13',
    });
  });

  test('holds for what left its maker and stays elsewhere', () => {
    const left = [released, event('shut-down', '2026-01-14')];
    expect(figure('availability', { events: left })).toMatchObject({ is: 'no' });
    const elsewhere = event('released', '2025-01-01', 'Bolt API');
    expect(figure('availability', { events: [...left, elsewhere] })).toMatchObject({ is: 'yes' });
  });

  test('is unknown where no event is', () => {
    expect(figure('availability', {})).toEqual({ text: 'Unknown', sort: '' });
  });
});

test('no two columns share an address, and each has a label of its own', () => {
  for (const part of ['id', 'label'] as const) {
    expect(new Set(MODEL_COLUMNS.map((column) => column[part])).size).toBe(MODEL_COLUMNS.length);
  }
});
