/** Puts the full address of a row or an answer on the clipboard, and opens the answer an address names. */

const status = document.querySelector('.copied');
const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
};
addEventListener('hashchange', openTarget);
openTarget();
document.addEventListener('click', async ({ target }) => {
  const link =
    target instanceof Element &&
    target.closest<HTMLAnchorElement>('tr > th > [href^="#"], .question > p:last-child > a');
  if (!link || !status) return;
  const copied = navigator.clipboard?.writeText(link.href).then(
    () => true,
    () => false,
  );
  status.textContent = (await copied) ? 'Link copied' : 'The link is in the address bar';
  setTimeout(() => (status.textContent = ''), 3000);
});
