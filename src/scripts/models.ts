import { keepColumns } from './columns.ts';
import { keepFilters } from './filters.ts';
import { livenList } from './list.ts';
import { completeTable } from './models-whole.ts';
import { keepPicks } from './picks.ts';

/** The table of all models: sorted, filtered, with columns to choose and models to pick. */

const table = document.querySelector<HTMLTableElement>('table[data-list]');
const box = document.querySelector('search[data-for]');
const asked = box?.querySelector<HTMLFieldSetElement>('fieldset');
const columns = document.querySelector<HTMLFieldSetElement>('.choose fieldset');
const bar = document.querySelector<HTMLElement>('.picked');
if (table && box && asked && columns && bar) void complete(table, box, asked, columns, bar);

/** Where the rest does not come, what is there can be sorted and filtered all the same. */
async function complete(...parts: Parameters<typeof liven>): Promise<void> {
  const [table] = parts;
  const region = table.closest<HTMLElement>('[data-figures]');
  await completeTable(table, region?.dataset['figures'] ?? '/').then(
    () => region?.setAttribute('data-whole', ''),
    () => undefined,
  );
  liven(...parts);
}

function liven(
  table: HTMLTableElement,
  box: Element,
  asked: HTMLFieldSetElement,
  columns: HTMLFieldSetElement,
  bar: HTMLElement,
): void {
  const keys = [...table.querySelectorAll<HTMLElement>('th[data-key]')].map(
    ({ dataset: { key } }) => key ?? '',
  );
  const filters = keepFilters(asked, keys, change);
  keepColumns(columns, change);
  // The boxes of all rows: a list takes out those that it does not show.
  keepPicks(table, bar);
  const list = livenList(table, box, {
    ...filters,
    waits: (row) => row.querySelector('[data-listed]') !== null,
    asks: filters.isAnySet,
  });
  const clear = asked.querySelector('button');
  list.field.addEventListener('input', offerClear);
  clear?.addEventListener('click', () => {
    filters.clear();
    list.field.value = '';
    list.field.dispatchEvent(new Event('input'));
    list.field.focus();
  });
  offerClear();

  function change(): void {
    list.filter();
    offerClear();
  }

  function offerClear(): void {
    if (clear) clear.hidden = list.field.value === '' && !filters.isAnySet();
  }
}
