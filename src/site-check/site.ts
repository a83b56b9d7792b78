import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, canonicalOf, isEmbed, leadsOn, pageFrom, pageOf } from './page.ts';

/** Where a site is served: its host, `https://matchup.example`, and its base path, `/` or `/repo/`. */
export interface ServedAt {
  origin: string;
  base: string;
}

/**
 * A built site: its pages, and apart from them those that are made for frames on other sites, and
 * those that only lead on to another address.
 */
export interface Site extends ServedAt {
  folder: string;
  pages: Page[];
  embeds: Page[];
  moved: Page[];
}

/**
 * Reads a built site.
 * @param place where it is served; what is left out is taken from the start page's canonical address.
 * @throws Error when the folder holds no start page, or that page has no such address.
 */
export function readSite(folder: string, place: Partial<ServedAt> = {}): Site {
  const { origin, base } = placeOf(folder, place);
  const all = pageFiles(folder).map((file) => ({
    address: base + file.replace(/(^|\/)index\.html$/, '$1'),
    read: () => readFileSync(join(folder, file), 'utf8'),
  }));
  const site: Site = { origin, base, folder, pages: [], embeds: [], moved: [] };
  for (const { address, read } of all) {
    const html = read();
    const page = pageFrom(read, html.length, address);
    site[isEmbed(page, base) ? 'embeds' : leadsOn(html) ? 'moved' : 'pages'].push(page);
  }
  return site;
}

function pageFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

function placeOf(folder: string, given: Partial<ServedAt>): ServedAt {
  if (given.origin && given.base) return { origin: given.origin, base: given.base };
  const file = join(folder, 'index.html');
  if (!existsSync(file)) {
    throw new Error(
      `${folder} has no index.html. Build the site first, npm run build, or name another folder.`,
    );
  }
  const address = canonicalOf(pageOf(readFileSync(file, 'utf8')));
  if (!address || !URL.canParse(address)) {
    throw new Error(
      `${file} names no canonical address. Say where the site is: --base /repo/ --origin https://example.org`,
    );
  }
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname, ...given };
}

/** The file of an address under the base path. */
export function fileOf({ folder, base }: Site, path: string): string {
  return join(folder, path.slice(base.length));
}
