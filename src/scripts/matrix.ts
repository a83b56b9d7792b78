import live from './matrix-live.ts?late';
import { readAddress } from './address.ts';

/** Brings the matrix to life when a reader comes to it, or at once where the address says whom to show. */

const box = document.querySelector<HTMLElement>('[data-matrix]');
if (box) wait(box);

function wait(box: HTMLElement): void {
  const load = (): Promise<typeof import('./matrix-live.ts')> => import(/* @vite-ignore */ live);
  let isLive = false;
  let come: Promise<void> | undefined;
  if (readAddress('follow')) void wake();
  for (const kind of ['focusin', 'pointerover']) box.addEventListener(kind, () => void wake());
  // What is pressed before it has come is pressed again when it has.
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!isLive) void wake().then(() => isLive && form.requestSubmit());
  });
  box.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLButtonElement && target.closest('li') && target;
    if (button && !isLive) void wake().then(() => isLive && button.click());
  });

  /** After a new build it is not to be had: the table stays as it came. */
  function wake(): Promise<void> {
    come ??= load().then(
      ({ liven }) => {
        liven(box);
        isLive = true;
      },
      () => undefined,
    );
    return come;
  }
}
