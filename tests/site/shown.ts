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
  const cell = lineOf(page, row)
    .children('td')
    .eq(side === 'a' ? 0 : 1);
  if (cell.length === 0) throw new Error(`${page.path} has no row ${row}`);
  return {
    value: valueOf(cell),
    state: cell.attr('data-state'),
    leads: cell.attr('data-lead') === side,
    disputes: behind(cell, /disagree/),
    estimates: behind(cell, /estimate/),
    text: spaced(cell.text()),
  };
}

/** What a row says of how it comes out, under its label. */
export function outcomeOf(page: Page, row: string): string {
  return spaced(lineOf(page, row).children('th').children('p').text());
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

/** The lines of the label that opens to them. */
function behind(cell: Cheerio<Element>, label: RegExp): string[] {
  const opened = cell.find('details').filter((index) => {
    const details = cell.find('details').eq(index);
    return label.test(details.children('summary').text());
  });
  const lines = opened.find('li');
  return lines.map((index) => spaced(lines.eq(index).text())).toArray();
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
