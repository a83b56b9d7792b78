import { placeOfTwo } from '../comparison/rows/pair-id.ts';
import { find } from './find-part.ts';
import { type Picker, usePicker } from './picker.ts';

/** Leads from the two that a reader picked to where they are compared. */

const form = document.querySelector<HTMLFormElement>('[data-pick-two]');
if (form) liven(form);

function liven(form: HTMLFormElement): void {
  const status = find(form, ':scope > [role=status]');
  const pickers = [...form.querySelectorAll<HTMLElement>('[data-picker]')].map((box) =>
    usePicker(box),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void lead();
  });

  async function lead(): Promise<void> {
    const [one, other] = await Promise.all(pickers.map((picker) => picker.read()));
    if (!one || !other) return refuse(pickers[one ? 1 : 0]);
    if (one.id !== other.id) location.assign(form.action + placeOfTwo(one, other));
    else status.textContent = 'That is the same model twice: pick another.';
  }

  function refuse(picker: Picker | undefined): void {
    const text = picker?.field.value.trim();
    status.textContent = text
      ? `No single model is called ${text}. Choose one from the list.`
      : 'Choose two models.';
    picker?.field.focus();
  }
}
