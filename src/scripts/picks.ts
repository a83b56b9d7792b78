import { placeOfTwo } from '../comparison/rows/pair-id.ts';
import { readAddress, writeAddress } from './address.ts';

/** So many models can be set beside each other. */
const MOST = 4;

/**
 * Lets a reader pick rows of a table, and leads from `bar` to the page that compares them. The
 * picked stand in the address.
 */
export function keepPicks(table: HTMLTableElement, bar: HTMLElement): void {
  const boxes = [...table.querySelectorAll<HTMLInputElement>('tbody input')];
  const [status, link, clear] = [
    bar.querySelector('[role=status]'),
    bar.querySelector('a'),
    bar.querySelector('button'),
  ];
  const compare = link?.href ?? '';
  const picked = readAddress('pick').split(',');
  for (const box of boxes) {
    box.disabled = false;
    box.checked = picked.includes(box.value);
    box.addEventListener('change', keep);
  }
  clear?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    boxes.find((box) => box.checkVisibility())?.focus();
    keep();
  });
  keep();

  function keep(): void {
    const chosen = boxes.filter(({ checked }) => checked);
    const ids = chosen.map(({ value }) => value);
    writeAddress('pick', ids.join(','));
    if (status) status.textContent = say(ids.length);
    if (clear) clear.hidden = ids.length === 0;
    if (!link) return;
    link.hidden = ids.length < 2 || ids.length > MOST;
    link.href = compare + pathOf(chosen);
  }
}

function say(count: number): string {
  if (count === 0) return '';
  if (count === 1) return '1 picked; pick one to three more';
  return count > MOST ? `${count} picked; ${MOST} at most` : `${count} picked`;
}

/** Two meet on their own page, if they have one, more on the page for several. */
function pathOf(chosen: readonly HTMLInputElement[]): string {
  const models = chosen.map(({ value, dataset }) => ({ id: value, isListed: 'listed' in dataset }));
  const [one, other, ...more] = models;
  if (one && other && more.length === 0) return placeOfTwo(one, other);
  return `?models=${models.map(({ id }) => id).join(',')}`;
}
