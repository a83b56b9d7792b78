import { readAddress, writeAddress } from './address.ts';
import { type Sieve, valueOf } from './list.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** What a reader asks of the rows of a table beside words; it stands in the address. */
export interface Filters extends Sieve {
  isAnySet: () => boolean;
  clear: () => void;
}

/**
 * Makes the controls of a fieldset ask for what the cells hold. A control is named as the column
 * that it asks about, and `unknown` keeps what is not known. It asks for its value or, as its
 * `data-test` says, for that much at most or at least.
 */
export function keepFilters(
  fieldset: HTMLFieldSetElement,
  keys: readonly string[],
  onChange: () => void,
): Filters {
  const controls = [...fieldset.querySelectorAll<Control>('[name]')];
  const tests = controls.filter(({ name }) => keys.includes(name));
  fieldset.disabled = false;
  for (const control of controls) set(control, readAddress(control.name));
  fieldset.addEventListener('change', () => {
    keep();
    onChange();
  });
  return {
    passes: (row) => {
      const answers = tests
        .filter(valueSet)
        .map((control) => answer(row.cells[keys.indexOf(control.name)], control));
      return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
    },
    keepsUnknown: () => controls.some((control) => control.name === 'unknown' && valueSet(control)),
    isAnySet: () => controls.some(valueSet),
    clear: () => {
      for (const control of controls) set(control, '');
      keep();
    },
  };

  function keep(): void {
    for (const control of controls) writeAddress(control.name, valueSet(control));
  }
}

/** What a control asks for; empty if nothing. */
function valueSet(control: Control): string {
  return control instanceof HTMLInputElement && !control.checked ? '' : control.value;
}

function set(control: Control, value: string): void {
  if (control instanceof HTMLInputElement) control.checked = value === control.value;
  else control.value = [...control.options].some((option) => option.value === value) ? value : '';
}

function answer(
  cell: HTMLTableCellElement | undefined,
  { value, dataset: { test } }: Control,
): boolean | undefined {
  const held = cell?.dataset['is'] ?? valueOf(cell);
  if (!held) return undefined;
  if (test === 'most') return Number(held) <= Number(value);
  if (test === 'least') return Number(held) >= Number(value);
  return held.toLowerCase() === value.toLowerCase();
}
