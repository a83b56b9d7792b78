import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

export const ORPHANS: Rule = {
  name: 'Links lead from the start page to every page',
  mend: 'Link the page from the list of its kind.',
  find: (site) => {
    const reached = pressesTo(site);
    const missing = `${site.base}404.html`;
    return site.pages
      .filter(({ path }) => path !== missing && !reached.has(path))
      .map(({ path }) => ({
        page: path,
        found: 'nothing that the start page leads to links it',
      }));
  },
};

/** So many links at most are followed from the start page to any model, and to any two. */
const MOST_PRESSES = 3;

export const PRESSES: Rule = {
  name: 'Every model and every pair is at most three links from the start page',
  mend: 'List the model on the page of its maker, and the pair on that of a model people keep a record of, or of the maker of both.',
  find: (site) => {
    const reached = pressesTo(site);
    return site.pages.flatMap(({ path }) => {
      const presses = reached.get(path) ?? 0;
      const isCounted = /^(models|compare)\/[^/]+\/$/.test(path.slice(site.base.length));
      return isCounted && presses > MOST_PRESSES ? [{ page: path, found: `${presses} links` }] : [];
    });
  },
};

const known = new WeakMap<Site, ReadonlyMap<string, number>>();

/** How many links at least are followed from the start page to each address that any lead to. */
function pressesTo(site: Site): ReadonlyMap<string, number> {
  const presses = known.get(site) ?? follow(site);
  known.set(site, presses);
  return presses;
}

function follow(site: Site): ReadonlyMap<string, number> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const presses = new Map([[site.base, 0]]);
  // A map hands out what is added to it while it is gone through: the nearest first.
  for (const [path, count] of presses) {
    const page = pages.get(path);
    for (const target of page ? targetsOf(page, site.origin) : []) {
      if (!presses.has(target)) presses.set(target, count + 1);
    }
  }
  return presses;
}

function targetsOf({ links, path }: Page, origin: string): string[] {
  return links
    .flatMap((link) => URL.parse(link, origin + path) ?? [])
    .filter((target) => target.origin === origin)
    .map(({ pathname }) => pathname);
}
