import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { ORIGIN } from './address.ts';
import { isListed, readBasedSite, readSite } from './pages.ts';

describe.each([
  ['the root of a host', readSite()],
  ['a base path', readBasedSite()],
])('served from %s', (_, { base, folder, pages }) => {
  const root = ORIGIN + base;
  const places = (file: string) => {
    const $ = load(readFileSync(join(folder, file), 'utf8'), { xml: true });
    return $('loc')
      .map((_, place) => $(place).text())
      .toArray();
  };

  test('the sitemap lists the canonical pages and nothing else', () => {
    const maps = places('sitemap-index.xml').map((place) => place.slice(root.length));
    const listed = maps.flatMap(places);
    const canonical = pages.filter(isListed).map(({ path }) => ORIGIN + path);
    expect(listed.sort()).toEqual(canonical.sort());
  });

  test('robots are let in and find the sitemap', () => {
    const lines = readFileSync(join(folder, 'robots.txt'), 'utf8').split('\n');
    expect(lines).toContain('Allow: /');
    expect(lines).toContain(`Sitemap: ${root}sitemap-index.xml`);
  });
});
