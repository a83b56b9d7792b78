import { placeOfTwo } from '../comparison/rows/pair-id.ts';

/** Leads from the two that a reader picked to where they are compared. */

const form = document.querySelector<HTMLFormElement>('[data-pick-two]');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const [one, other] = [...form.querySelectorAll('select')].map(chosenIn);
  const status = form.querySelector('[role=status]');
  if (!one || !other) return;
  if (one.id !== other.id) location.assign(form.action + placeOfTwo(one, other));
  else if (status) status.textContent = 'That is the same model twice: pick another.';
});

function chosenIn({ value, selectedOptions }: HTMLSelectElement): {
  id: string;
  isListed: boolean;
} {
  return { id: value, isListed: 'listed' in (selectedOptions[0]?.dataset ?? {}) };
}
