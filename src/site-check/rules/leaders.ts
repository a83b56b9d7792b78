import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { type SiteRule, onEachPage } from '../rule.ts';
import { onEachRow } from '../row.ts';

export const LEADERS: SiteRule = {
  name: 'A leader is marked on its own side, where both sides are known and the row says so',
  mend: 'The outcome of the row decides (src/comparison/rows/outcome.ts): draw data-lead from it alone.',
  begin: onEachPage((page) =>
    onEachRow(page, (cells, row) => [...oddLeads(cells), ...leadsInOpen(cells, row)]),
  ),
};

function oddLeads(cells: Cheerio<Element>[]): string[] {
  const leads = cells.map((cell) => cell.attr('data-lead'));
  const count = leads.filter((lead) => lead !== undefined).length;
  if (count === 0) return [];
  if (count > 1) return ['two leaders'];
  const isKnown = cells.every((cell) => cell.attr('data-state') === 'known');
  const isOwn = leads[0] === 'a' || leads[1] === 'b';
  return [...(isKnown ? [] : ['leads over what is not known']), ...(isOwn ? [] : ['wrong side'])];
}

/** A leader in a row that calls itself even, undecided or a lean. */
function leadsInOpen(cells: Cheerio<Element>[], row: Cheerio<Element>): string[] {
  const isOpen = /^(even$|undecided|a lean)/i.test(
    row.find('th > p, th > details > p:not(:has(a))').last().text().trim(),
  );
  const leads = cells.some((cell) => cell.attr('data-lead') !== undefined);
  return isOpen && leads ? ['a leader all the same'] : [];
}
