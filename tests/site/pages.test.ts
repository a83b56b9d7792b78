import { describe, expect, test } from 'vitest';
import { expectNone, findingsOf, repeated } from './finding.ts';
import { isListed, pageOf, readSite } from './pages.ts';
import { CITATIONS } from './rules/citations.ts';
import { HEAD } from './rules/head.ts';
import { QUESTIONS } from './rules/questions.ts';
import { ROWS_AND_CELLS } from './rules/rows.ts';
import { SAFETY } from './rules/safety.ts';
import { STRUCTURE } from './rules/structure.ts';

const site = readSite();

describe.each([
  ['head', HEAD],
  ['structure', STRUCTURE],
  ['safety', SAFETY],
  ['rows', ROWS_AND_CELLS],
  ['citations', CITATIONS],
  ['questions', QUESTIONS],
])('%s: each page', (_, rules) => {
  test.each(Object.entries(rules))('%s', (_, { rule, breaks }) => {
    const broken = pageOf(breaks, '/compare/one-vs-other/');
    expect(rule(broken), 'what breaks the rule is found').not.toEqual([]);
    expectNone(findingsOf(rule, site.pages));
  });
});

describe('no two pages have the same', () => {
  test('title', () => {
    expectNone(repeated(site.pages.map(({ $ }) => $('head > title').text())));
  });

  test('description', () => {
    const descriptions = site.pages.map(({ $ }) => $('meta[name="description"]').attr('content'));
    expectNone(repeated(descriptions.map((text) => text ?? 'none')));
  });
});

test('only the pages for what is missing and for searching ask not to be listed', () => {
  const hidden = site.pages.filter((page) => !isListed(page));
  expect(hidden.map(({ path }) => path)).toEqual(['/404.html', '/search/']);
});
