import type { Cheerio } from 'cheerio';
import { type AnyNode, type Element, type ParentNode, isTag, isText } from 'domhandler';
import type { Page } from './page.ts';
import { flat } from './rule.ts';

/** Says what is wrong with a row, given its value cells. */
type RowCheck = (cells: Cheerio<Element>[], row: Cheerio<Element>) => string[];

/** Holds every row of facts on a page against a check: those of a pair have two value cells, of a model one. */
export function onEachRow({ $ }: Page, check: RowCheck): string[] {
  return rowsOf($).flatMap((element) => {
    const row = $(element);
    const cells = row
      .children('td')
      .toArray()
      .map((cell) => $(cell));
    const name = row.attr('id') ?? flat(row.children('th').text());
    return check(cells, row).map((finding) => `${name}: ${finding}`);
  });
}

/** The rows of tables that hold a cell with a state, but for those that head a group. */
function rowsOf($: Page['$']): Element[] {
  const tables = new Set<unknown>(
    $<Element, string>('[data-state]').toArray().flatMap(tablesAround),
  );
  return $<Element, string>('tr')
    .toArray()
    .filter((row) => isTagOf(row.parent, 'tbody') && tables.has(row.parent.parent))
    .filter((row) => !row.children.some(isHeadOfGroup));
}

function tablesAround(element: Element): Element[] {
  const tables: Element[] = [];
  for (let above = element.parent; above && isTag(above); above = above.parent) {
    if (above.name === 'table') tables.push(above);
  }
  return tables;
}

function isTagOf(node: ParentNode | null, name: string): node is Element {
  return node !== null && isTag(node) && node.name === name;
}

function isHeadOfGroup(node: AnyNode): boolean {
  return isTag(node) && (node.attribs['scope'] === 'rowgroup' || 'colspan' in node.attribs);
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
