import { readAddress, writeAddress } from './address.ts';

/**
 * Opens and closes all that opens, and keeps that in the address: `?open=all`. A press on a value opens
 * its row, as one on its label does without a script.
 */

const ALL = 'all';
const links = document.querySelectorAll<HTMLAnchorElement>('a[href="#everything"]');
for (const link of links) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const isOpen = readAddress('open') === ALL;
    writeAddress('open', isOpen ? '' : ALL);
    setAll(!isOpen);
  });
}
if (links.length > 0 && readAddress('open') === ALL) setAll(true);

for (const table of document.querySelectorAll('.lines')) {
  table.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, details') || getSelection()?.toString())
      return;
    const details = target.closest('tr')?.querySelector('details');
    if (details) details.open = !details.open;
  });
}

function setAll(isOpen: boolean): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
    details.open = isOpen;
  }
  for (const link of links) link.textContent = isOpen ? 'Close everything' : 'Open everything';
}
