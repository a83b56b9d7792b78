import { readAddress, writeAddress } from './address.ts';

/** A search field whose words stand in the address. */
export interface Finder {
  field: HTMLInputElement;
  /** Tells how much is left, also to readers who do not see it. */
  say: (text: string) => void;
}

/** Puts a labelled search field before an element and calls back with what is typed, now and later. */
export function addFinder(place: Element, label: string, find: (query: string) => void): Finder {
  const box = document.createElement('search');
  const name = document.createElement('label');
  const field = document.createElement('input');
  const status = document.createElement('p');
  field.type = 'search';
  field.spellcheck = false;
  status.role = 'status';
  name.append(label, ' ', field);
  box.append(name, status);
  place.before(box);
  return useFinder(box, find);
}

/** Makes a search field of the page work, with the words that the address brings. */
export function useFinder(box: Element, find: (query: string) => void): Finder {
  const [field, status] = [box.querySelector('input'), box.querySelector('[role=status]')];
  if (!field || !status) throw new Error('A search field has an input and a status');
  field.disabled = false;
  field.value = readAddress('q');
  field.addEventListener('input', () => {
    writeAddress('q', field.value.trim());
    find(field.value);
  });
  return { field, say: (text) => (status.textContent = text) };
}
