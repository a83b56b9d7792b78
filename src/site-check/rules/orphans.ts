import type { Page } from '../page.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

export const ORPHANS: Rule = {
  name: 'Links lead from the start page to every page',
  mend: 'Link the page from the list of its kind.',
  find: (site) => {
    const reached = reachedFrom(site);
    const missing = `${site.base}404.html`;
    return site.pages
      .filter(({ path }) => path !== missing && !reached.has(path))
      .map(({ path }) => ({
        page: path,
        found: 'nothing that the start page leads to links it',
      }));
  },
};

function reachedFrom(site: Site): Set<string> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set([site.base]);
  // A set hands out what is added to it while it is gone through.
  for (const path of reached) {
    const page = pages.get(path);
    if (page) for (const target of targetsOf(page, site.origin)) reached.add(target);
  }
  return reached;
}

function targetsOf({ links, path }: Page, origin: string): string[] {
  return links
    .flatMap((link) => URL.parse(link, origin + path) ?? [])
    .filter((target) => target.origin === origin)
    .map(({ pathname }) => pathname);
}
