import { idIn } from './fragment.ts';

/** Opens what the address names: an answer, a row, and whatever they stand in. */

const openNamed = () => {
  const named = document.getElementById(idIn(location.hash));
  if (!named) return;
  const own = named.matches('details') ? named : named.querySelector(':scope > th > details');
  for (let part: Element | null = own ?? named; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  // What opened above it has moved it.
  named.scrollIntoView();
};
addEventListener('hashchange', openNamed);
openNamed();
