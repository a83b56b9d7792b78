import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { EMBEDS } from '../site/build/security.ts';
import { indexed } from './found.ts';
import { LIGHT_TREE } from './light-tree.ts';

/** A page as a browser gets it. */
export interface Page {
  /** Its address on the host: `/models/gpt-4o/`. */
  path: string;
  html: string;
  /** Its elements, by selector. */
  readonly $: CheerioAPI;
  /** What a browser's parser stumbles over, each with the markup around it. */
  readonly stumbles: readonly string[];
  /** Its elements by their id; the first, where two have the same. */
  readonly ids: ReadonlyMap<string, Element>;
  /** The addresses that it links to, each once, as they are written. */
  readonly links: readonly string[];
}

/** A page of given HTML; parsed once, when somebody asks for a part of it. */
export function pageOf(html: string, path = '/'): Page {
  let parsed: Pick<Page, '$' | 'stumbles'> | undefined;
  let ids: Map<string, Element> | undefined;
  let links: string[] | undefined;
  return {
    path,
    html,
    get $() {
      return (parsed ??= parse(html)).$;
    },
    get stumbles() {
      return (parsed ??= parse(html)).stumbles;
    },
    get ids() {
      return (ids ??= idsIn(this.$));
    },
    get links() {
      return (links ??= linksIn(this.$));
    },
  };
}

function parse(html: string): Pick<Page, '$' | 'stumbles'> {
  const stumbles: string[] = [];
  const $ = load(html, {
    treeAdapter: LIGHT_TREE,
    onParseError: ({ code, startOffset }) => stumbles.push(`${code}: ${around(html, startOffset)}`),
  });
  return { $: indexed($), stumbles };
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

/** Whether a page only sends browsers on to another address. */
export function leadsOn({ html }: Page): boolean {
  return /<meta\b[^>]*\bhttp-equiv="?refresh\b/.test(html);
}

/** The address that a page calls the canonical one. */
export function canonicalOf({ $ }: Page): string | undefined {
  return $('link[rel="canonical"]').attr('href');
}
