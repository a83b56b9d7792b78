import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { EMBEDS } from '../site/build/security.ts';
import { indexed } from './found.ts';
import { LIGHT_TREE } from './light-tree.ts';

/** A page as a browser gets it. It is read and parsed when somebody asks, and kept for a while only. */
export interface Page {
  /** Its address on the host: `/models/gpt-4o/`. */
  path: string;
  /** The length of its HTML, in characters. */
  length: number;
  readonly html: string;
  /** Its elements, by selector. */
  readonly $: CheerioAPI;
  /** What a browser's parser stumbles over, each with the markup around it. */
  readonly stumbles: readonly string[];
  /** Its elements by their id; the first, where two have the same. */
  readonly ids: ReadonlyMap<string, Element>;
  /** The addresses that it links to, each once, as they are written. */
  readonly links: readonly string[];
}

/** What is made of a page by parsing it. */
interface Parsed extends Pick<Page, 'html' | '$' | 'stumbles'> {
  ids?: Map<string, Element>;
  links?: string[];
}

/** So many parsed pages are kept, the latest: a site has thousands, and each takes megabytes. */
const MOST_KEPT = 32;
const kept = new Map<Page, Parsed>();

/** A page of given HTML. */
export function pageOf(html: string, path = '/'): Page {
  return pageFrom(() => html, html.length, path);
}

/** A page of which the HTML is read when it is asked for. */
export function pageFrom(read: () => string, length: number, path: string): Page {
  const page: Page = {
    path,
    length,
    get html() {
      return kept.get(page)?.html ?? read();
    },
    get $() {
      return parsed(page, read).$;
    },
    get stumbles() {
      return parsed(page, read).stumbles;
    },
    get ids() {
      const own = parsed(page, read);
      return (own.ids ??= idsIn(own.$));
    },
    get links() {
      const own = parsed(page, read);
      return (own.links ??= linksIn(own.$));
    },
  };
  return page;
}

function parsed(page: Page, read: () => string): Parsed {
  const known = kept.get(page);
  if (known) return known;
  const made = parse(read());
  kept.set(page, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return made;
}

function parse(html: string): Parsed {
  const stumbles: string[] = [];
  const $ = load(html, {
    treeAdapter: LIGHT_TREE,
    onParseError: ({ code, startOffset }) => stumbles.push(`${code}: ${around(html, startOffset)}`),
  });
  return { html, $: indexed($), stumbles };
}

function idsIn($: CheerioAPI): Map<string, Element> {
  const elements = $('[id]').toArray();
  return new Map(elements.reverse().map((element) => [element.attribs['id'] ?? '', element]));
}

function linksIn($: CheerioAPI): string[] {
  const targets = $('a[href]').map((_, link) => $(link).attr('href'));
  return [...new Set(targets.toArray())];
}

/** The text beside a place, short enough for a line. */
export function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 40), at + 40).replace(/\s+/g, ' ');
}

/** Whether search engines may list a page. */
export function isListed({ html }: Page): boolean {
  return !/<meta\b[^>]*\bname="?robots\b[^>]*\bnoindex\b/.test(html);
}

/** Whether a page sets two models against each other. */
export function isPair({ path }: Page): boolean {
  return /\/compare\/[^/]+-vs-/.test(path);
}

/** Whether a page is made for frames on other sites. */
export function isEmbed({ path }: Pick<Page, 'path'>, base: string): boolean {
  return path.startsWith(`${base}${EMBEDS}/`);
}

/** Whether the HTML of a page only sends browsers on to another address. */
export function leadsOn(html: string): boolean {
  return /<meta\b[^>]*\bhttp-equiv="?refresh\b/.test(html);
}

/** The address that a page calls the canonical one. */
export function canonicalOf({ $ }: Page): string | undefined {
  return $('link[rel="canonical"]').attr('href');
}
