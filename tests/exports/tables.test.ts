import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/exports/csv/table.ts';
import { TABLES } from '../../src/exports/csv/tables.ts';
import { profileOf } from '../../src/comparison/views/profile.ts';
import { STUDIES } from '../content/catalog.ts';

const read = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

test('the table of models has each row of each page, with its first source and day', () => {
  const lines = read(toCsv(TABLES.models(STUDIES)));
  const shown = STUDIES.models.flatMap((model) =>
    profileOf(STUDIES, model).groups.flatMap(({ rows }) =>
      rows.map(({ id, cell }) => {
        const [voice] = cell.voices;
        return [model.id, id, cell.text, voice?.source.id ?? '', voice?.checked ?? ''].join('\t');
      }),
    ),
  );
  const written = lines.map(({ model, row, text, source, checked }) =>
    [model, row, text, source, checked].join('\t'),
  );
  expect(written).toEqual(shown);
});

test.each(Object.entries(TABLES))('every line of %s names its source and a day', (_, make) => {
  const bare = read(toCsv(make(STUDIES))).filter(
    ({ source, checked, state }) => state !== 'unknown' && !(source && checked),
  );
  expect(bare).toEqual([]);
});

test('any text comes back as it was, and none is run by a spreadsheet', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
      const text = toCsv({ columns: ['text'], rows: texts.map((one) => [`${one}.`]) });
      const back = read(text).map((line) => line['text'] ?? '');
      expect(back.map((one) => one.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''))).toEqual(
        texts.map((one) => `${one}.`),
      );
      for (const one of back) expect(one).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});
