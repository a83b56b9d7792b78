import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Something wrong on a page. */
export interface SiteFinding {
  page: string;
  found: string;
}

/** What holds of a sound site. */
export interface SiteRule {
  /** The rule in words: `Each id stands once on its page`. */
  name: string;
  /** What to do where it does not hold. */
  mend: string;
  begin: (site: Site) => Walk;
}

/** One way through a site: each page is looked at once, and what it says is not kept. */
export interface Walk {
  /** Says what is wrong on a page, a line a fault. */
  page?: (page: Page) => string[];
  /** The same of a page for frames on other sites. */
  embed?: (page: Page) => string[];
  /** The same of a page that only leads on. */
  moved?: (page: Page) => string[];
  /** What can be said once all were looked at. */
  end?: () => SiteFinding[];
}

/** Holds every page against a check that says what is wrong on it, a line a fault. */
export function onEachPage(check: (page: Page, site: Site) => string[]): SiteRule['begin'] {
  return (site) => ({ page: (page) => check(page, site) });
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
