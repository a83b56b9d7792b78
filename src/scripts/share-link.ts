import menu from './share.ts?late';
import { correctCitation } from './own-address.ts';
import { onPress } from './press.ts';

/** Opens the menu to share at the links of rows, of answers and of the page; loads it then and not before. */

const LINKS =
  'tr[id] > th > [href^="#"], th > details > p > [href^="#"], .question > p:last-child > a, [href="#cite"]';

correctCitation();
if ('showPopover' in HTMLElement.prototype) onPress(LINKS, open);

/** Goes where the link leads, as without a script, and opens the menu there. */
function open(link: HTMLAnchorElement): void {
  if (link.hash !== '#cite') location.hash = link.hash;
  load().then(
    ({ openAt }) => openAt(link),
    // The script is not to be had, as after a new build: the link leads where it leads without one.
    () => (location.hash = link.hash),
  );
}

function load(): Promise<typeof import('./share.ts')> {
  return import(/* @vite-ignore */ menu);
}
