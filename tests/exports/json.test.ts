import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { jsonFiles } from '../../src/exports/json/files.ts';
import { jsonSchema } from '../../src/exports/json/schema.ts';
import { matchupOf } from '../../src/comparison/views/matchup.ts';
import type { ResultOf } from '../../src/exports/json/shapes.ts';
import { STUDIES, modelOf } from '../content/catalog.ts';

const FILES = jsonFiles(STUDIES);
/** Every file but pairs, of which some that are spread over all. */
const TRIED = FILES.filter(({ kind }, at) => kind !== 'pair' || at % 40 === 0);

describe('every file', () => {
  test('keeps the schema that is published', () => {
    const ajv = new Ajv2020({ strict: false, schemas: [{ ...jsonSchema(), $id: 'v1' }] });
    const faults = TRIED.flatMap(({ path, kind, text }) => {
      const holds = ajv.getSchema(`v1#/$defs/${kind}`);
      return holds?.(JSON.parse(text())) ? [] : [{ path, errors: holds?.errors?.slice(0, 2) }];
    });
    expect(faults).toEqual([]);
  });

  test('names sources, models and boards that have a file or a line of their own', () => {
    const ids = {
      source: new Set<string>(STUDIES.sources.map(({ id }) => id)),
      model: new Set<string>(STUDIES.models.map(({ id }) => id)),
    };
    const lost = TRIED.flatMap(({ path, text }) =>
      [...text().matchAll(/"(source|model)":"([^"]+)"/g)]
        .filter(([, kind, id]) => !ids[kind as keyof typeof ids].has(id ?? ''))
        .map(([found]) => `${path}: ${found}`),
    );
    expect(lost).toEqual([]);
  });

  test('is the same text each time', () => {
    const again = new Map(jsonFiles(STUDIES).map(({ path, text }) => [path, text]));
    const changed = TRIED.filter(({ path, text }) => again.get(path)?.() !== text());
    expect(changed.map(({ path }) => path)).toEqual([]);
  });
});

test('a pair says in JSON what its page says', () => {
  const models = { a: modelOf('gpt-4o'), b: modelOf('llama-4-maverick') };
  const matchup = matchupOf(STUDIES, models);
  const file = FILES.find(({ path }) => path === 'pairs/gpt-4o-vs-llama-4-maverick');
  const { result } = JSON.parse(file?.text() ?? '') as { result: ResultOf<'pair'> };
  const told = rowsOf(matchup).map(({ id, cells, outcome }) => ({
    id,
    texts: [cells.a.text, cells.b.text],
    kind: outcome.kind,
  }));
  expect(
    result.rows.map(({ id, a, b, outcome }) => ({
      id,
      texts: [a.text, b.text],
      kind: outcome.kind,
    })),
  ).toEqual(told);
  expect(result.tally.a).toBe(matchup.tally.leads.a.length);
});
