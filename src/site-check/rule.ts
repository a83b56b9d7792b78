import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Something wrong on a page. */
export interface Finding {
  page: string;
  found: string;
}

/** What holds of a sound site. */
export interface Rule {
  /** The rule in words: `Each id stands once on its page`. */
  name: string;
  /** What to do where it does not hold. */
  mend: string;
  find: (site: Site) => Finding[];
}

/** Holds every page against a check that says what is wrong on it, a line a fault. */
export function onEachPage(check: (page: Page, site: Site) => string[]): Rule['find'] {
  return (site) => onPages(site.pages, (page) => check(page, site));
}

/** The same for given pages. */
export function onPages(pages: readonly Page[], check: (page: Page) => string[]): Finding[] {
  return pages.flatMap((page) => check(page).map((found) => ({ page: page.path, found })));
}

/** The members that occur more than once. */
export function repeated(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(list.filter((member) => seen.size === seen.add(member).size))];
}

/** The same text with each run of white space as one space. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
