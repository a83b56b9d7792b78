import { readAddress, writeAddress } from './address.ts';
import { addFinder } from './finder.ts';

/**
 * Sorts and filters a table with the attribute `data-list`, which names its rows. A cell sorts by its
 * `data-sort`, or else by its text; an empty `data-sort` is not known and stands last either way.
 */

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-list]')) liven(table);

function liven(table: HTMLTableElement): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const heads = [...table.querySelectorAll<HTMLElement>('thead th[data-key]')];
  const finder = addFinder(table.closest('[role=region]') ?? table, 'Filter', filter);
  for (const head of heads) addButton(head);
  filter(finder.field.value);
  const state = readAddress('sort');
  const sorted = heads.find(({ dataset: { key } }) => key === state.replace(/^-/, ''));
  if (sorted) sort(sorted, state.startsWith('-'));

  function filter(query: string): void {
    const words = query.toLowerCase().split(/\s+/);
    for (const row of rows) {
      const text = `${row.textContent} ${row.dataset['names'] ?? ''}`.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const left = rows.filter(({ hidden }) => !hidden).length;
    finder.say(`${left} of ${rows.length} ${table.dataset['list']}`);
  }

  function addButton(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      const isDown = head.ariaSort === 'ascending';
      writeAddress('sort', `${isDown ? '-' : ''}${head.dataset['key']}`);
      sort(head, isDown);
    });
    head.append(button);
  }

  function sort(head: HTMLElement, isDown: boolean): void {
    for (const other of heads) other.ariaSort = null;
    head.ariaSort = isDown ? 'descending' : 'ascending';
    const at = (head as HTMLTableCellElement).cellIndex;
    const sorted = rows.toSorted((one, other) => compare(one.cells[at], other.cells[at], isDown));
    table.tBodies[0]?.append(...sorted);
  }
}

function compare(
  one: HTMLTableCellElement | undefined,
  other: HTMLTableCellElement | undefined,
  isDown: boolean,
): number {
  const [left, right] = [valueOf(one), valueOf(other)];
  if (!left || !right) return Number(!left) - Number(!right);
  const order = left.localeCompare(right, 'en', { numeric: true });
  const [low, high] = [Number(left), Number(right)];
  const rising = Number.isNaN(low) || Number.isNaN(high) ? order : low - high;
  return isDown ? -rising : rising;
}

function valueOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
}
