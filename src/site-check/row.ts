import type { Cheerio } from 'cheerio';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import type { Page } from './page.ts';
import { flat } from './rule.ts';

/** Rows of facts: those of a pair have two value cells, those of a model one. */
const ROWS = 'table:has([data-state]) > tbody > tr:not(:has(> [scope="rowgroup"]))';

/** Says what is wrong with a row, given its value cells. */
type RowCheck = (cells: Cheerio<Element>[], row: Cheerio<Element>) => string[];

/** Holds every row of facts on a page against a check. */
export function onEachRow({ $ }: Page, check: RowCheck): string[] {
  return $(ROWS)
    .toArray()
    .flatMap((element) => {
      const row = $(element);
      const cells = row
        .children('td')
        .toArray()
        .map((cell) => $(cell));
      const name = row.attr('id') ?? flat(row.children('th').text());
      return check(cells, row).map((finding) => `${name}: ${finding}`);
    });
}

/** What stands beside a value: citations, notes and what opens. */
const BESIDE = ['sup', 'p', 'small', 'details'];

/** The value of a cell: its text without what stands beside it. */
export function valueOf(cell: Cheerio<Element>): string {
  const parts = cell.contents().toArray();
  const [first] = parts.filter((part) => !isText(part) || part.data.trim());
  // A cell that begins with a paragraph holds a text, and no value with notes beneath.
  const isProse = first !== undefined && isTag(first) && first.name === 'p';
  const beside = isProse ? BESIDE.filter((name) => name !== 'p') : BESIDE;
  return flat(parts.map((part) => textIn(part, beside)).join(''));
}

function textIn(node: AnyNode, beside: readonly string[]): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || beside.includes(node.name)) return '';
  return node.children.map((child) => textIn(child, beside)).join('');
}
