import { readAddress, writeAddress } from './address.ts';

/** A search field whose words stand in the address. */
export interface Finder {
  field: HTMLInputElement;
  /** Tells how much is left, also to readers who do not see it. */
  say: (text: string) => void;
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
