import { expect, test } from 'vitest';
import type { Source } from '../../../src/catalog/catalog.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { auditRows, cataloguesOf } from '../../../src/comparison/views/catalogues.ts';
import { sourcePage } from '../../../src/comparison/views/source.ts';
import { CARD, catalogOf, claim, model, source } from '../make.ts';

const agreed = (field: string, agree: number, of: number, taken = true) => ({
  field,
  agree,
  of,
  taken,
});

function catalogue(id: string, snapshot: string, more: Partial<Source> = {}): Source {
  const publisher = id.split('-')[0] ?? '';
  return { ...source(id, 'aggregator'), publisher, snapshot, catalogue: [], ...more };
}

const OLD = catalogue('one-1', '2026-09-01');
const NEW = catalogue('one-2', '2026-11-20', {
  catalogue: [agreed('context-window', 6, 6), agreed('end', 7, 8, false)],
});
const OTHER = catalogue('two-1', '2026-11-01', { catalogue: [agreed('end', 4, 4)] });

const studies = studyAll(
  {
    ...catalogOf([
      model('alpha', {
        isListed: true,
        claims: [
          claim('context-window', 128000, NEW),
          claim('vision', true, NEW, { check: 'contradicted' }),
          claim('vision', false, CARD),
        ],
      }),
    ]),
    sources: [CARD, OLD, NEW, OTHER],
  },
  '2026-11-28',
);

test('of each catalogue the newest version counts, the newest catalogue first, with its age', () => {
  expect(cataloguesOf(studies).map(({ source: { id }, age }) => [id, age])).toEqual([
    ['one-2', 8],
    ['two-1', 27],
  ]);
});

test('agreement stands a field a row, and nothing where a catalogue was not held against a page', () => {
  const rows = auditRows(cataloguesOf(studies));
  expect(rows.map(({ name }) => name)).toEqual(['Context window', 'Last day at the maker']);
  expect(rows[0]?.cells).toEqual([agreed('context-window', 6, 6), undefined]);
  expect(rows[1]?.cells).toEqual([agreed('end', 7, 8, false), agreed('end', 4, 4)]);
});

test('the page of a catalogue lists what better evidence speaks against, and counts the rest by model', () => {
  const page = sourcePage(studies, NEW);
  expect(page.told.map(({ row }) => row)).toEqual(['vision']);
  expect(page.byModel.map(({ model: { id }, claims }) => [id, claims])).toEqual([['alpha', 2]]);
  const card = sourcePage(studies, CARD);
  expect(card.told).toEqual(card.citations);
  expect(card.byModel).toEqual([]);
});
