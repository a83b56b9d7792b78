import { existsSync } from 'node:fs';
import type { Page } from '../page.ts';
import { type Rule, onPages } from '../rule.ts';
import { type Site, fileOf } from '../site.ts';

export const LINKS: Rule = {
  name: 'Each link lands on a page, without a detour, and on a place in it',
  mend: 'Link the canonical address, and an id that the page there has.',
  find: (site) => {
    const pages = new Map(site.pages.map((page) => [page.path, page]));
    const moved = new Set(site.moved.map(({ path }) => path));
    const embeds = new Set(site.embeds.map(({ path }) => path));
    return onPages([...site.pages, ...site.moved], (page) =>
      page.links.flatMap((link) => {
        const target = URL.parse(link, site.origin + page.path);
        const why = target ? strays(target, site, pages, moved, embeds) : 'no address';
        return why ? [`${link}: ${why}`] : [];
      }),
    );
  },
};

function strays(
  { origin, pathname, hash }: URL,
  site: Site,
  pages: ReadonlyMap<string, Page>,
  moved: ReadonlySet<string>,
  embeds: ReadonlySet<string>,
): string | undefined {
  if (origin !== site.origin) return undefined;
  if (!pathname.startsWith(site.base)) return `outside ${site.base}`;
  if (isFile(pathname, site)) return undefined;
  if (embeds.has(pathname)) return undefined;
  const page = pages.get(pathname);
  if (!page) return moved.has(pathname) ? 'a detour' : 'no such page';
  if (hash !== '' && !page.ids.has(decodeURIComponent(hash.slice(1)))) return 'no such place';
  return undefined;
}

/** What is no page and is there: a table, a feed, a calendar. */
function isFile(pathname: string, site: Site): boolean {
  return /\.(?!html$)[a-z]+$/.test(pathname) && existsSync(fileOf(site, decodeURI(pathname)));
}
