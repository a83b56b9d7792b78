import { useFinder } from './finder.ts';
import { type Meant, countPairs, pairsMeant } from './spelling.ts';

/** Finds matchups by name, in the table of a wide screen and in the lists of a narrow one. */

/** So few lists are opened by a search. */
const FEW = 2;

const region = document.querySelector('[data-matchups]');
const box = region?.querySelector('search');
if (region && box) liven(region, box);

function liven(region: Element, box: Element): void {
  const lines = [...region.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
  const models = lines.map((line) => line.dataset['names'] ?? '');
  const total = (models.length * (models.length - 1)) / 2;
  const finder = useFinder(box, show);
  show(finder.field.value);

  function show(query: string): void {
    const meant = pairsMeant(query, models);
    const left = countPairs(meant);
    cutTable(region, meant);
    cutLists(region, meant, query.trim() !== '');
    finder.say(left > 0 ? `${left} of ${total} matchups` : 'No matchup has that name.');
  }
}

/** Leaves the rows and columns that are meant. */
function cutTable(region: Element, { rows, columns }: Meant): void {
  const table = region.querySelector('table');
  if (!table) return;
  const isNone = rows.size === 0;
  table.hidden = isNone;
  [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')].forEach((line, at) => {
    line.hidden = !rows.has(at);
  });
  for (const { cells } of table.rows) {
    [...cells].forEach((cell, at) => (cell.hidden = at > 0 && !columns.has(at - 1)));
  }
}

/** Leaves the lists that are meant, and in each the others that are; opens them if they are few. */
function cutLists(region: Element, { rows, columns }: Meant, isSearch: boolean): void {
  [...region.querySelectorAll('details')].forEach((list, at) => {
    list.hidden = !rows.has(at);
    list.open = isSearch && rows.size <= FEW;
    [...list.querySelectorAll('li')].forEach((line, index) => {
      line.hidden = !columns.has(index < at ? index : index + 1);
    });
  });
}
