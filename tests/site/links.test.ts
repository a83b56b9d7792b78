import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ORIGIN } from './address.ts';
import { expectNone, findingsOf } from './finding.ts';
import { type Page, type Site, pageOf, readSite } from './pages.ts';
import { assetsOf } from './rules/safety.ts';

const site = readSite();

test('each link lands on a page, and on a place in it', () => {
  const strays = pageOf('<a href="/nowhere/">1</a><a href="#nothing">2</a>');
  expect(linkFaults({ ...site, pages: [strays], moved: [] })).toHaveLength(2);
  expectNone(linkFaults(site));
});

test('each file that a page asks for is there', () => {
  expect(missingAssets(pageOf('<img src="/missing.png">'))).toHaveLength(1);
  expectNone(findingsOf(missingAssets, site.pages));
});

/** Links that lead to no page, to one that only leads on, or to a place that is not there. */
function linkFaults(site: Site): string[] {
  const places = new Map(site.pages.map((page) => [page.path, idsOf(page)]));
  return findingsOf((page) => strayLinks(page, places), [...site.pages, ...site.moved]);
}

function strayLinks(page: Page, places: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const from = new URL(page.path, ORIGIN);
  const targets = page.$('a[href]').map((_, link) => page.$(link).attr('href'));
  return [...new Set(targets.toArray())].filter((target) => {
    const { origin, pathname, hash } = new URL(target, from);
    if (origin !== ORIGIN) return false;
    const ids = places.get(pathname);
    return !ids || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))));
  });
}

function missingAssets(page: Page): string[] {
  const paths = assetsOf(page).map((asset) => new URL(asset, ORIGIN + page.path).pathname);
  return paths.filter((path) => !existsSync(join(site.folder, path)));
}

function idsOf({ $ }: Page): Set<string> {
  return new Set($('[id]').map((_, element) => $(element).attr('id')));
}
