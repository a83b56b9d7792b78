import { describe, expect, test } from 'vitest';
import { LISTING } from '../../../src/site-check/rules/listing.ts';
import { REDIRECTS } from '../../../src/site-check/rules/redirects.ts';
import { SITEMAP } from '../../../src/site-check/rules/sitemap.ts';
import { RULES } from '../../../src/site-check/rules.ts';
import { readSite as readFolder } from '../../../src/site-check/site.ts';
import { BASE, ORIGIN } from '../address.ts';
import { expectNone } from '../finding.ts';
import { type Site, readBasedSite, readSite } from '../pages.ts';

/** That every rule finds something on a broken site is proved in tests/site-check. */
describe('served from the root of a host', () => {
  test.each(RULES)('$name', (rule) => expectNone(findingsOn(readSite(), rule)));
});

describe('served from a base path', () => {
  test.each([SITEMAP, LISTING, REDIRECTS])('$name', (rule) =>
    expectNone(findingsOn(readBasedSite(), rule)),
  );
});

test('where a site is served is read off its start page', () => {
  const { folder, pages } = readBasedSite();
  const found = readFolder(folder);
  expect([found.origin, found.base, found.pages.length]).toEqual([ORIGIN, BASE, pages.length]);
});

function findingsOn(site: Site, { find, mend }: (typeof RULES)[number]): string[] {
  return find(site).map(({ page, found }) => `${page}  ${found}  (${mend})`);
}
