import { livenList } from './list.ts';

/** Sorts and filters the lists of a page. */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-list]')) {
  const box = document.querySelector(`search[data-for=${table.dataset['list']}]`);
  if (box) livenList(table, box);
}
