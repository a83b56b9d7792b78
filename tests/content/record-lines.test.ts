import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIELD_IDS } from '../../src/catalog/fields.ts';
import { readRecords } from '../../src/catalog/file/records.ts';
import { recordLines } from '../../src/site/page/record-lines.ts';
import { STUDIES, modelOf } from './catalog.ts';

const { entries } = readRecords(process.cwd());

/** What stands at a place: `content/models/gpt-4o.md:34`. */
function lineAt(place: string | undefined): string {
  const [file = '', line = ''] = place?.split(/:(?=\d+$)/) ?? [];
  return readFileSync(file, 'utf8').split('\n')[Number(line) - 1] ?? '';
}

test('each field that a source speaks of leads to its line in a record that people keep', () => {
  const wrong = STUDIES.models.flatMap((model) => {
    const { rows } = recordLines(STUDIES, entries, model);
    return FIELD_IDS.filter((field) => field in rows && !lineAt(rows[field]).includes(field)).map(
      (field) => `${model.id} ${field}: ${rows[field]}`,
    );
  });
  expect(wrong).toEqual([]);
});

test('a price leads to the offer, a result to the score or to the row of a board', () => {
  const { record, rows } = recordLines(STUDIES, entries, modelOf('gpt-4o'));
  expect(record).toBe('content/models/gpt-4o.md:1');
  expect(rows['prices']).toMatch(/^content\/providers\/openai\.md:\d+$/);
  expect(lineAt(rows['prices'])).toContain('gpt-4o');
  expect(rows['mmmu']).toMatch(/^content\/models\/gpt-4o\.md:\d+$/);
  expect(lineAt(rows['mmmu'])).toContain('mmmu');
});

test('what a snapshot has from its model leads to the record of the model', () => {
  const { rows } = recordLines(STUDIES, entries, modelOf('gpt-4o-2024-05-13'));
  expect(rows['vision']).toMatch(/^content\/models\/gpt-4o\.md:\d+$/);
  expect(lineAt(rows['vision'])).toContain('vision');
});

test('what is taken from catalogues has no line', () => {
  const listed = STUDIES.models.filter(({ isListed }) => isListed);
  const places = listed.flatMap((model) => {
    const { record, rows } = recordLines(STUDIES, entries, model);
    return [record, ...Object.values(rows)];
  });
  expect(places.filter((place) => place.startsWith('content/imported'))).toEqual([]);
});
