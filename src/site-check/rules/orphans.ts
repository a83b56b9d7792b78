import type { Page } from '../page.ts';
import type { SiteFinding, SiteRule, Walk } from '../rule.ts';
import type { Site } from '../site.ts';

export const ORPHANS: SiteRule = {
  name: 'Links lead from the start page to every page',
  mend: 'Link the page from the list of its kind.',
  begin: (site) =>
    onPresses(site, (path, presses) => {
      const isReached = presses !== undefined || path === `${site.base}404.html`;
      return isReached ? [] : ['nothing that the start page leads to links it'];
    }),
};

/** So many links at most are followed from the start page to any model, and to any two. */
const MOST_PRESSES = 3;

export const PRESSES: SiteRule = {
  name: 'Every model and every pair is at most three links from the start page',
  mend: 'List the model on the page of its maker, and the pair on that of a model people keep a record of, or of the maker of both.',
  begin: (site) =>
    onPresses(site, (path, presses = 0) => {
      const isCounted = /^(models|compare)\/[^/]+\/$/.test(path.slice(site.base.length));
      return isCounted && presses > MOST_PRESSES ? [`${presses} links`] : [];
    }),
};

/** Says of each page what is wrong, given how many links at least lead to it from the start page. */
function onPresses(
  site: Site,
  check: (path: string, presses: number | undefined) => string[],
): Walk {
  const targets = targetsIn(site);
  return {
    page: (page) => {
      if (!targets.has(page.path)) targets.set(page.path, targetsOf(page, site.origin));
      return [];
    },
    end: () => {
      const presses = follow(site.base, targets);
      return site.pages.flatMap(({ path }) =>
        check(path, presses.get(path)).map((found): SiteFinding => ({ page: path, found })),
      );
    },
  };
}

/** Where the links of each page lead: both rules go by it. */
const known = new WeakMap<Site, Map<string, string[]>>();

function targetsIn(site: Site): Map<string, string[]> {
  const targets = known.get(site) ?? new Map<string, string[]>();
  known.set(site, targets);
  return targets;
}

/** How many links at least are followed from the start to each address that any lead to. */
function follow(start: string, targets: ReadonlyMap<string, string[]>): Map<string, number> {
  const presses = new Map([[start, 0]]);
  // A map hands out what is added to it while it is gone through: the nearest first.
  for (const [path, count] of presses) {
    for (const target of targets.get(path) ?? []) {
      if (!presses.has(target)) presses.set(target, count + 1);
    }
  }
  return presses;
}

/** Where the links of a page lead on this host, each once. */
function targetsOf({ links, path }: Page, origin: string): string[] {
  const targets = links
    .filter((link) => !link.startsWith('#'))
    .flatMap((link) => URL.parse(link, origin + path) ?? [])
    .filter((target) => target.origin === origin)
    .map(({ pathname }) => pathname);
  return [...new Set(targets)];
}
