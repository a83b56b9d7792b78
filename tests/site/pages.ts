import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { inject } from 'vitest';
import { BASE } from './address.ts';

/** A page as a browser gets it. */
export interface Page {
  /** Its address on the host: `/models/gpt-4o/`. */
  path: string;
  html: string;
  /** Its elements, by selector. */
  readonly $: CheerioAPI;
}

/** A built site: its pages, and apart from them those that only lead on to another address. */
export interface Site {
  base: string;
  folder: string;
  pages: Page[];
  moved: Page[];
}

/** What was read before: test files in one worker share it, and parse each page once. */
const read: Record<string, Site> = {};

/** The site as served from the root of a host. */
export function readSite(): Site {
  return (read['/'] ??= readFrom(inject('site'), '/'));
}

/** The site as served under a base path. */
export function readBasedSite(): Site {
  return (read[BASE] ??= readFrom(inject('based'), BASE));
}

/** The same records as they read on a later day. */
export function readLaterSite(): Site {
  return (read['later'] ??= readFrom(inject('later'), '/'));
}

/** The page at an address. */
export function pageAt(site: Site, path: string): Page {
  const page = site.pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page at ${path}`);
  return page;
}

/** Pages that set two models against each other. */
export function pairPages(site: Site): Page[] {
  return site.pages.filter(({ path }) => /\/compare\/[^/]+-vs-/.test(path));
}

/** Whether search engines may list a page. */
export function isListed({ html }: Page): boolean {
  return !/<meta\b[^>]*\bname="?robots\b[^>]*\bnoindex\b/.test(html);
}

/** A page of given HTML, to try a rule on. */
export function pageOf(html: string, path = '/'): Page {
  let elements: CheerioAPI | undefined;
  return {
    path,
    html,
    get $() {
      return (elements ??= load(html));
    },
  };
}

function readFrom(folder: string, base: string): Site {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
  const all = files.map((file) =>
    pageOf(
      readFileSync(join(folder, file), 'utf8'),
      base + file.replace(/(^|\/)index\.html$/, '$1'),
    ),
  );
  const { true: moved = [], false: pages = [] } = Object.groupBy(all, (page) => `${leadsOn(page)}`);
  return { base, folder, pages, moved };
}

function leadsOn({ html }: Page): boolean {
  return /<meta\b[^>]*\bhttp-equiv="?refresh\b/.test(html);
}
