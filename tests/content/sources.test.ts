import { expect, test } from 'vitest';
import { citationsOf } from '../../src/comparison/citations/citation.ts';
import { CATALOG, STUDIES } from './catalog.ts';

function citationsFrom(id: string) {
  const source = CATALOG.sources.find((one) => one.id === id);
  if (!source) throw new Error(`There is no source ${id}`);
  return citationsOf(STUDIES, source);
}

/** What a source's page says of one row of one model. */
const standing = (source: string, model: string, row: string) =>
  citationsFrom(source)
    .filter((citation) => citation.model.id === model && citation.row === row)
    .map((citation) => [citation.says, citation.standing, citation.shown?.says]);

test('every claim that is taken from a source is on its page', () => {
  for (const source of CATALOG.sources) {
    const listed = citationsOf(STUDIES, source);
    for (const model of CATALOG.models) {
      const claims = model.claims.filter((claim) => claim.source === source);
      const scores = model.scores.filter((score) => score.source === source);
      const remarks = model.remarks.filter((remark) => remark.source === source);
      const here = listed.filter((citation) => citation.model === model);
      expect(here.length).toBeGreaterThanOrEqual(claims.length + scores.length + remarks.length);
    }
  }
});

test('with whether a better source agrees', () => {
  expect(standing('hirenest-article', 'llama-4-maverick', 'knowledge-cutoff')).toEqual([
    ['March 2025', 'contradicted', 'August 2024'],
  ]);
  expect(standing('hirenest-article', 'llama-4-maverick', 'parameters-active')).toEqual([
    ['17 billion', 'agrees', '17 billion'],
  ]);
  expect(standing('llm-reference-page', 'llama-4-maverick', 'vision')).toEqual([
    ['No', 'contradicted', 'Yes'],
  ]);
});
