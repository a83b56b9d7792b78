import { readAddress, writeAddress } from './address.ts';
import { idIn } from './fragment.ts';

/** Keeps the choice of rows in the address, counts what is left and shows a row that an address names. */

const ALL = 'all';

/** Whether a row is among those of a choice. */
const IS_SHOWN: Record<string, (row: Element) => boolean> = {
  [ALL]: () => true,
  differences: (row) => !row.classList.contains('same'),
  disputes: (row) => row.querySelector('.rivals') !== null,
};

/** Opens the parts of the page that a row stands in. */
function openAround(row: Element): void {
  const fold = row.closest<HTMLDetailsElement>('.fold');
  if (fold) fold.open = true;
}

const field = document.querySelector('.rows');
if (field) liven(field);

function liven(field: Element): void {
  const rows = [...document.querySelectorAll('.duel:not(.jobs) tbody tr[id]')];
  const status = document.createElement('p');
  status.role = 'status';
  field.append(status);
  field.addEventListener('change', ({ target }) => {
    const { value } = target as HTMLInputElement;
    writeAddress('show', value === ALL ? '' : value);
    say(value);
  });
  addEventListener('hashchange', reveal);
  choose(readAddress('show'));
  reveal();

  function choose(wanted: string): void {
    const value = Object.hasOwn(IS_SHOWN, wanted) ? wanted : ALL;
    const option = field.querySelector<HTMLInputElement>(`[value=${value}]`);
    if (option) option.checked = true;
    say(value);
  }

  function say(value: string): void {
    const left = rows.filter((row) => IS_SHOWN[value]?.(row));
    status.textContent = value === ALL ? '' : `${left.length} of ${rows.length} rows`;
    if (value !== ALL) for (const row of left) openAround(row);
  }

  /** The row that the address names wins over the choice that would hide it. */
  function reveal(): void {
    const row = rows.find(({ id }) => id === idIn(location.hash));
    const value = readAddress('show');
    if (!row || !value || IS_SHOWN[value]?.(row)) return;
    writeAddress('show', '');
    choose(ALL);
    row.scrollIntoView();
  }
}
