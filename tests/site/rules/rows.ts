import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import type { Sample } from '../finding.ts';
import type { Page } from '../pages.ts';

/** Rows of facts: those of a pair have two value cells, those of a model one. */
const ROWS = 'table:has([data-state]) > tbody > tr:not(:has(> [scope="rowgroup"]))';
const STATES = ['known', 'undisclosed', 'not-applicable', 'unknown'];

/** Rows and cells of a comparison. */
export const ROWS_AND_CELLS: Record<string, Sample> = {
  'gives each row an address that its label leads to': {
    breaks: '<table><tr><th>Vision</th><td data-state="known">Yes</td></tr></table>',
    rule: (page) =>
      eachRow(page, (_, row) => {
        const id = row.attr('id');
        return id && row.find(`th a[href="#${id}"]`).length === 1 ? [] : ['no address'];
      }),
  },
  'gives each cell one of the four states': {
    breaks: '<table><tr id="v"><td data-state="yes">Yes</td></tr></table>',
    rule: (page) =>
      eachRow(page, (cells) => {
        const states = cells.map((cell) => cell.attr('data-state') ?? 'none');
        const odd = states.filter((state) => !STATES.includes(state));
        return cells.length > 0 ? odd.map((state) => `state ${state}`) : ['no cell'];
      }),
  },
  'says in words what is not known': {
    breaks: '<table><tr id="v"><td data-state="unknown">–</td></tr></table>',
    rule: ({ $ }) =>
      $('[data-state]')
        .toArray()
        .map((cell) => valueOf($(cell)))
        .filter((value) => !/[\p{L}\p{N}]/u.test(value))
        .map((value) => `a cell says "${value}"`),
  },
  'marks a leader on its own side, and only where both are known': {
    breaks:
      '<table><tr id="v"><td data-state="known" data-lead="a">1</td><td data-state="unknown">?</td></tr></table>',
    rule: (page) => eachRow(page, oddLeads),
  },
  'marks no leader in a row that it calls even or undecided': {
    breaks:
      '<table><tr id="v"><th>Vision<p>Undecided. Why</p></th><td data-state="known" data-lead="a">1</td></tr></table>',
    rule: (page) =>
      eachRow(page, (cells, row) => {
        const isOpen = /^(even$|undecided|a lean)/i.test(row.find('th > p').last().text().trim());
        const leads = cells.some((cell) => cell.attr('data-lead') !== undefined);
        return isOpen && leads ? ['a leader all the same'] : [];
      }),
  },
};

/** The value of a cell: its text without citations, notes and what opens. */
export function valueOf(cell: Cheerio<Element>): string {
  const value = cell.clone();
  value.find('sup, p, small, details').remove();
  return value.text().replace(/\s+/g, ' ').trim();
}

type RowRule = (cells: Cheerio<Element>[], row: Cheerio<Element>) => string[];

function eachRow({ $ }: Page, rule: RowRule): string[] {
  return $(ROWS)
    .toArray()
    .flatMap((element) => {
      const row = $(element);
      const cells = row
        .children('td')
        .toArray()
        .map((cell) => $(cell));
      const name = row.attr('id') ?? row.children('th').text().trim();
      return rule(cells, row).map((finding) => `${name}: ${finding}`);
    });
}

function oddLeads(cells: Cheerio<Element>[]): string[] {
  const leads = cells.map((cell) => cell.attr('data-lead'));
  const count = leads.filter((lead) => lead !== undefined).length;
  if (count === 0) return [];
  if (count > 1) return ['two leaders'];
  const isKnown = cells.every((cell) => cell.attr('data-state') === 'known');
  const isOwn = leads[0] === 'a' || leads[1] === 'b';
  return [...(isKnown ? [] : ['leads over what is not known']), ...(isOwn ? [] : ['wrong side'])];
}
