import { readAddress, writeAddress } from './address.ts';

/** Stands in the address for no column at all. */
const NONE = 'none';

/** Keeps the columns that a reader chooses in the address; the style sheet shows and hides them. */
export function keepColumns(fieldset: HTMLFieldSetElement, onChange: () => void): void {
  const boxes = [...fieldset.querySelectorAll<HTMLInputElement>('input')];
  const usual = fieldset.querySelector('button');
  const chosen = readAddress('columns');
  if (chosen) show(({ value }) => chosen.split(',').includes(value));
  keep();
  fieldset.addEventListener('change', change);
  usual?.addEventListener('click', () => {
    show(({ defaultChecked }) => defaultChecked);
    boxes[0]?.focus();
    change();
  });

  function show(isShown: (box: HTMLInputElement) => boolean): void {
    for (const box of boxes) box.checked = isShown(box);
  }

  function change(): void {
    keep();
    onChange();
  }

  function keep(): void {
    const isUsual = boxes.every(({ checked, defaultChecked }) => checked === defaultChecked);
    const values = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    writeAddress('columns', isUsual ? '' : values.join(',') || NONE);
    if (usual) usual.hidden = isUsual;
  }
}
