import { existsSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { isListed } from '../page.ts';
import type { SiteFinding, SiteRule } from '../rule.ts';
import { type Site, fileOf } from '../site.ts';

const INDEX = 'sitemap-index.xml';

export const SITEMAP: SiteRule = {
  name: 'The sitemap lists the pages that may be listed and nothing else, and robots find it',
  mend: 'Build again; @astrojs/sitemap writes it, and src/pages/robots.txt.ts names it.',
  begin: (site) => {
    const listed = placesIn(site, site.base + INDEX).flatMap((map) => placesIn(site, pathOf(map)));
    const [inMap, onSite] = [new Set(listed), new Set<string>()];
    return {
      page: (page) => {
        if (!isListed(page)) return [];
        const address = site.origin + page.path;
        onSite.add(address);
        return inMap.has(address) ? [] : ['not in the sitemap'];
      },
      end: () => [
        ...listed
          .filter((address) => !onSite.has(address))
          .map((address) => ({ page: pathOf(address), found: 'in the sitemap, and no page' })),
        ...robotsFaults(site),
      ],
    };
  },
};

/** The addresses that a sitemap names; none where there is no such file. */
function placesIn(site: Site, path: string): string[] {
  const file = fileOf(site, path);
  if (!existsSync(file)) return [];
  const $ = load(readFileSync(file, 'utf8'), { xml: true });
  return $('loc')
    .map((_, place) => $(place).text())
    .toArray();
}

function robotsFaults(site: Site): SiteFinding[] {
  const file = fileOf(site, `${site.base}robots.txt`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return ['Allow: /', `Sitemap: ${site.origin}${site.base}${INDEX}`]
    .filter((line) => !lines.includes(line))
    .map((line) => ({
      page: `${site.base}robots.txt`,
      found: `no line "${line}"`,
    }));
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}
