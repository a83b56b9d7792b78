/** Leads from the two that a reader picked to their page; every order of ids has an address. */

const form = document.querySelector<HTMLFormElement>('[data-pick-two]');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const [one, other] = new FormData(form).getAll('models');
  const status = form.querySelector('[role=status]');
  if (one !== other) location.assign(`${form.action}${one}-vs-${other}/`);
  else if (status) status.textContent = 'That is the same model twice: pick another.';
});
