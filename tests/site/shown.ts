import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import type { Page } from './pages.ts';
import { valueOf } from '../../src/site-check/row.ts';

/** What a cell shows its reader. */
export interface Shown {
  value: string;
  state: string | undefined;
  leads: boolean;
  /** Who says otherwise, each with a value and a note. */
  disputes: string[];
  estimates: string[];
  /** Everything in it, opened. */
  text: string;
}

/** The cell of a row on the left (`a`) or on the right (`b`). */
export function cellOf(page: Page, row: string, side: 'a' | 'b'): Shown {
  const line = lineOf(page, row);
  const cell = line.children('td').eq(side === 'a' ? 0 : 1);
  const opened = line.find(`th > details > .${side}`);
  if (cell.length === 0) throw new Error(`${page.path} has no row ${row}`);
  return {
    value: valueOf(cell),
    state: cell.attr('data-state'),
    leads: cell.attr('data-lead') === side,
    disputes: behind(opened, /disagree/),
    estimates: behind(opened, /estimate/),
    text: spaced(`${cell.text()} ${opened.text()}`),
  };
}

/** What a row says of how it comes out, beneath its label. */
export function outcomeOf(page: Page, row: string): string {
  return spaced(lineOf(page, row).find('th > details > p:not(:has(a))').text());
}

/** A row by its id, without a search of the whole page: a test asks for many of them on each. */
function lineOf({ $, ids }: Page, row: string): Cheerio<Element> {
  const line = ids.get(row);
  return $(line ? [line] : []);
}

/** The text of a part of the page: an answer, or the head. */
export function textOf({ $, path }: Page, selector: string): string {
  const part = $(selector);
  if (part.length === 0) throw new Error(`${path} has no ${selector}`);
  return spaced(part.text());
}

/** The lines beneath what a row that is opened says of a side. */
function behind(opened: Cheerio<Element>, says: RegExp): string[] {
  const heads = opened
    .children('p')
    .filter((index) => says.test(opened.children('p').eq(index).text()));
  const lines = heads.next('ul').children('li');
  return lines.map((index) => spaced(lines.eq(index).text())).toArray();
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
