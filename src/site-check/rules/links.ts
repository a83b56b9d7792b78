import { existsSync } from 'node:fs';
import type { Page } from '../page.ts';
import type { SiteFinding, SiteRule, Walk } from '../rule.ts';
import { type Site, fileOf } from '../site.ts';

export const LINKS: SiteRule = {
  name: 'Each link lands on a page, without a detour, and on a place in it',
  mend: 'Link the canonical address, and an id that the page there has.',
  begin: linksWalk,
};

/** A link to a place on another page, which may not have been looked at yet. */
interface Pending extends SiteFinding {
  target: string;
  place: string;
}

function linksWalk(site: Site): Walk {
  const pages = new Set(site.pages.map(({ path }) => path));
  const embeds = new Set(site.embeds.map(({ path }) => path));
  const moved = new Set(site.moved.map(({ path }) => path));
  const places = new Map<string, Set<string>>();
  const pending: Pending[] = [];
  const once = shared();
  const faults = (page: Page): string[] =>
    page.links.flatMap((link) => {
      const url = URL.parse(link, site.origin + page.path);
      if (!url) return [`${link}: no address`];
      const { origin, pathname, hash } = url;
      if (origin !== site.origin) return [];
      const place = decodeURIComponent(hash.slice(1));
      const why = strays(pathname, site, { pages, embeds, moved });
      if (why) return [`${link}: ${why}`];
      if (place === '' || !pages.has(pathname)) return [];
      if (pathname !== page.path) {
        pending.push({
          page: page.path,
          found: once(link),
          target: once(pathname),
          place: once(place),
        });
        return [];
      }
      return page.ids.has(place) ? [] : [`${link}: no such place`];
    });
  return {
    page: (page) => {
      places.set(page.path, new Set([...page.ids.keys()].map(once)));
      return faults(page);
    },
    moved: faults,
    end: () =>
      pending
        .filter(({ target, place }) => !places.get(target)?.has(place))
        .map(({ page, found }) => ({ page, found: `${found}: no such place` })),
  };
}

/** Gives of equal texts always the same, so that thousands of pages share their ids and addresses. */
function shared(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
}

function strays(
  pathname: string,
  site: Site,
  { pages, embeds, moved }: Record<'pages' | 'embeds' | 'moved', ReadonlySet<string>>,
): string | undefined {
  if (!pathname.startsWith(site.base)) return `outside ${site.base}`;
  if (pages.has(pathname) || embeds.has(pathname) || isFile(pathname, site)) return undefined;
  return moved.has(pathname) ? 'a detour' : 'no such page';
}

/** What is no page and is there: a table, a feed, a calendar. */
function isFile(pathname: string, site: Site): boolean {
  return /\.(?!html$)[a-z]+$/.test(pathname) && existsSync(fileOf(site, decodeURI(pathname)));
}
