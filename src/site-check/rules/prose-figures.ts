import { type AnyNode, type Element, hasChildren, isText } from 'domhandler';
import type { Page } from '../page.ts';
import { type SiteFinding, type SiteRule, flat } from '../rule.ts';
import type { Site } from '../site.ts';

/** Sentences: ledes and summaries, lines to choose by, answers, jobs, deep dives and guides. */
const SENTENCES = 'main > p, .lede, .choices li, .question > p, .jobs td, .prose';

/** Where a figure is worked out from the row and not taken from it. */
const WORKED_OUT = '#faq-monthly-cost, #job-one-gpu';

/** A word with a number in it, as a page writes it: `$0.24`, `7.8×`, `1,048,576`, `FP8`, `MI300X`. */
const FIGURE = /\$?[\w-]*\d[\w-]*(?:[.,]\d[\w-]*)*[%×]?/g;

export const PROSE_FIGURES: SiteRule = {
  name: 'A figure in a sentence stands in the row that it links',
  mend: 'Take it from the records: [[model row]] in texts, the cell of the row in code.',
  begin: (site) => {
    const names = new Set<string>();
    const elsewhere: Cited[] = [];
    const doubtful: Doubt[] = [];
    return {
      page: (page) => {
        // Names of models have numbers that are no figures.
        if (page.path.startsWith(`${site.base}models/`)) names.add(flat(page.$('h1').text()));
        for (const link of citedOn(page, site)) {
          if (link.target !== page.path) elsewhere.push(link);
          else doubtful.push(...doubtsOf(link, rowText(page, link.row)));
        }
        return [];
      },
      end: () => {
        const longest = [...names].sort(
          (one, other) => other.length - one.length || (one < other ? -1 : 1),
        );
        return [...doubtful, ...doubtsElsewhere(elsewhere, site)].flatMap((doubt) =>
          strangeIn(doubt, longest),
        );
      },
    };
  },
};

/** Words that link a row. */
interface Cited {
  page: string;
  href: string;
  text: string;
  target: string;
  row: string;
}

/** Such words with a figure that the row does not state, as far as one sees before all names are known. */
interface Doubt extends Cited {
  says: string;
}

function citedOn(page: Page, { origin }: Site): Cited[] {
  return figureLinks(page)
    .filter(({ text }) => figuresIn(text).length > 0)
    .flatMap(({ href, text }) => {
      const url = URL.parse(href, origin + page.path);
      if (!url) return [];
      const row = decodeURIComponent(url.hash.slice(1));
      return { page: page.path, href, text, target: url.pathname, row };
    });
}

function doubtsOf(link: Cited, row: string | undefined): Doubt[] {
  if (row === undefined || figuresIn(link.text).every((figure) => states(row, figure))) return [];
  return [{ ...link, says: row }];
}

/** Reads each page that others cite once more: what is cited is known only now. */
function doubtsElsewhere(links: readonly Cited[], { pages }: Site): Doubt[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return [...Map.groupBy(links, ({ target }) => target)].flatMap(([target, cited]) => {
    const page = byPath.get(target);
    return page ? cited.flatMap((link) => doubtsOf(link, rowText(page, link.row))) : [];
  });
}

function strangeIn({ page, href, text, says }: Doubt, names: readonly string[]): SiteFinding[] {
  const strange = figuresIn(without(text, names)).filter((figure) => !states(says, figure));
  return strange.map((figure) => ({
    page,
    found: `${figure} in "${text}" is not in ${href}: ${says}`,
  }));
}

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

function rowText(page: Page, id: string): string | undefined {
  const row = page.ids.get(id);
  if (!row || !['tr', 'li'].includes(row.name)) return undefined;
  // These words hold a "no" that is not the answer No.
  return flat(spaced(row)).replaceAll('No source found', '');
}

/** The text of a part, with a space between elements, so that cells do not run together. */
function spaced(node: AnyNode): string {
  if (isText(node)) return node.data;
  return hasChildren(node) ? node.children.map(spaced).join(' ') : '';
}
