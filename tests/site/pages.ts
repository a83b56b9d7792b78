import { inject } from 'vitest';
import { type Page, isPair } from '../../src/site-check/page.ts';
import { type Site, readSite as readFolder } from '../../src/site-check/site.ts';
import { BASE, ORIGIN } from './address.ts';

export { type Page, isListed, pageOf } from '../../src/site-check/page.ts';
export type { Site } from '../../src/site-check/site.ts';

/** What was read before: test files in one worker share it, and parse each page once. */
const read: Record<string, Site> = {};

/** The site as served from the root of a host. */
export function readSite(): Site {
  return (read['/'] ??= readFolder(inject('site'), { origin: ORIGIN, base: '/' }));
}

/** The later site as served under a base path. */
export function readBasedSite(): Site {
  return (read[BASE] ??= readFolder(inject('based'), { origin: ORIGIN, base: BASE }));
}

/** Some of the records as they read on a later day. */
export function readLaterSite(): Site {
  return (read['later'] ??= readFolder(inject('later'), { origin: ORIGIN, base: '/' }));
}

/** The page at an address. */
export function pageAt(site: Site, path: string): Page {
  const page = site.pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page at ${path}`);
  return page;
}

/** Pages that set two models against each other. */
export function pairPages(site: Site): Page[] {
  return site.pages.filter(isPair);
}
