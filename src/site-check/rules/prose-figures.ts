import { type AnyNode, type Element, hasChildren, isText } from 'domhandler';
import type { Page } from '../page.ts';
import { type Rule, flat, onPages } from '../rule.ts';
import type { Site } from '../site.ts';

/** Sentences: ledes and summaries, lines to choose by, answers, jobs, deep dives and guides. */
const SENTENCES = 'main > p, .lede, .choices li, .question > p, .jobs td, .prose';

/** Where a figure is worked out from the row and not taken from it. */
const WORKED_OUT = '#faq-monthly-cost, #job-one-gpu';

/** A word with a number in it, as a page writes it: `$0.24`, `7.8×`, `1,048,576`, `FP8`, `MI300X`. */
const FIGURE = /\$?[\w-]*\d[\w-]*(?:[.,]\d[\w-]*)*[%×]?/g;

export const PROSE_FIGURES: Rule = {
  name: 'A figure in a sentence stands in the row that it links',
  mend: 'Take it from the records: [[model row]] in texts, the cell of the row in code.',
  find: (site) => {
    const texts = rowTexts(site);
    const names = modelNames(site);
    return onPages(site.pages, (page) =>
      figureLinks(page).flatMap(({ href, text }) => {
        const target = URL.parse(href, site.origin + page.path);
        const row = target
          ? texts(target.pathname, decodeURIComponent(target.hash.slice(1)))
          : undefined;
        if (row === undefined) return [];
        const strange = figuresIn(without(text, names)).filter((figure) => !states(row, figure));
        return strange.map((figure) => `${figure} in "${text}" is not in ${href}: ${row}`);
      }),
    );
  },
};

function figureLinks({ $ }: Page): { href: string; text: string }[] {
  const computed = new Set($(WORKED_OUT).find('a').toArray());
  return $(SENTENCES)
    .find('a[href*="#"]')
    .toArray()
    .filter((link) => !computed.has(link) && (link.parent as Element).name !== 'sup')
    .map((link) => ({ href: link.attribs['href'] ?? '', text: flat(spaced(link)) }));
}

/** The numbers of a text; of a plain yes or no, that word. */
function figuresIn(text: string): string[] {
  return /^(yes|no)$/i.test(text) ? [text] : (text.match(FIGURE) ?? []);
}

function without(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, ''), text);
}

/** Whether a row says the figure, and not only as a part of another. */
function states(row: string, figure: string): boolean {
  const literal = figure.replace(/[$.]/g, '\\$&');
  return new RegExp(`(?<![\\w.,])${literal}(?![\\w%×]|[.,]\\d)`, 'i').test(row);
}

/** Names of models have numbers that are no figures; the longest first, since some begin others. */
function modelNames({ pages, base }: Site): string[] {
  return pages
    .filter(({ path }) => path.startsWith(`${base}models/`))
    .map(({ $ }) => flat($('h1').text()))
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

/** Gives the text of the row of facts at an address; nothing where that is no row. */
function rowTexts({ pages }: Site): (path: string, id: string) => string | undefined {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const read = new Map<string, string | undefined>();
  return (path, id) => {
    const key = `${path}#${id}`;
    if (!read.has(key)) read.set(key, rowText(byPath.get(path), id));
    return read.get(key);
  };
}

function rowText(page: Page | undefined, id: string): string | undefined {
  const row = page?.ids.get(id);
  if (!row || !['tr', 'li'].includes(row.name)) return undefined;
  // These words hold a "no" that is not the answer No.
  return flat(spaced(row)).replaceAll('No source found', '');
}

/** The text of a part, with a space between elements, so that cells do not run together. */
function spaced(node: AnyNode): string {
  if (isText(node)) return node.data;
  return hasChildren(node) ? node.children.map(spaced).join(' ') : '';
}
