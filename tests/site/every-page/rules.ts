import { describe, expect, test } from 'vitest';
import { hold } from '../../../src/site-check/hold.ts';
import { LINKS } from '../../../src/site-check/rules/links.ts';
import { LISTING } from '../../../src/site-check/rules/listing.ts';
import { ORPHANS } from '../../../src/site-check/rules/orphans.ts';
import { REDIRECTS } from '../../../src/site-check/rules/redirects.ts';
import { SITEMAP } from '../../../src/site-check/rules/sitemap.ts';
import { TITLES } from '../../../src/site-check/rules/titles.ts';
import { RULES } from '../../../src/site-check/rules.ts';
import { readSite as readFolder } from '../../../src/site-check/site.ts';
import { BASE, ORIGIN } from '../address.ts';
import { expectNone } from '../finding.ts';
import { readBasedSite } from '../pages.ts';
import { onLooked, onTheWay } from './walk.ts';

/** What is said of the site as a whole, and so needs each of its pages. */
const OF_ALL = [LINKS, LISTING, ORPHANS, REDIRECTS, SITEMAP, TITLES];

const held = RULES.map((rule) => ({
  name: rule.name,
  findings: OF_ALL.includes(rule) ? onTheWay(rule) : onLooked(rule),
}));

/** That every rule finds something on a broken site is proved in tests/site-check. */
describe('served from the root of a host', () => {
  test.each(held)('$name', ({ findings }) => expectNone(findings()));
});

test.each(hold([SITEMAP, LISTING, REDIRECTS], readBasedSite()))(
  'served from a base path: $name',
  ({ findings }) => expect(findings).toEqual([]),
);

test('where a site is served is read off its start page', () => {
  const { folder, pages } = readBasedSite();
  const found = readFolder(folder);
  expect([found.origin, found.base, found.pages.length]).toEqual([ORIGIN, BASE, pages.length]);
});
