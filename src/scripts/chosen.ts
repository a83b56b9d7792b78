import type { FoundModel } from '../find/find-index.ts';
import { writeAddress } from './address.ts';
import { element } from './element.ts';
import type { Picker } from './picker.ts';

/** What lists have in common in which readers put models together: words, and the way to take one out. */

/** Adds whom the text of a field names, or says that it names nobody or several. */
export async function addNamed(
  picker: Picker,
  add: (model: FoundModel) => void,
  say: (lines: readonly string[]) => void,
): Promise<void> {
  const text = picker.field.value.trim();
  const model = await picker.read();
  if (model) add(model);
  else say([text ? `No single model is called ${text}.` : 'Choose a model first.']);
}

/** Keeps the chosen in the address as a step of its own, and tells all that read them there. */
export function keepChosen(ids: readonly string[]): void {
  writeAddress('models', [...new Set(ids)].join(','), 'push');
  dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
}

/** Why no more can be added. */
export function sayFull(most: number): string {
  return `${most} models are the most. Remove one first.`;
}

/** What takes a model out of the list, named for whoever does not see where it stands. */
export function drawRemove(name: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button' },
    'Remove',
    element('span', { class: 'hide' }, ` ${name}`),
  );
}

/** Moves the focus from what was taken out to what stands in its place, or to the field. */
export function focusAt(list: Element, at: number, field: HTMLElement): void {
  const buttons = list.querySelectorAll('button');
  (buttons[Math.min(at, buttons.length - 1)] ?? field).focus();
}
