import box from './search-box.ts?late';
import { readAddress } from './address.ts';
import { isKeyOn } from './search-key.ts';

/** Opens search by the link in the head of a page and by the key `/`; loads it then and not before. */

const link = document.querySelector<HTMLAnchorElement>('a.find');
const place = document.querySelector('[data-search]');
const root = link?.pathname.replace(/search\/$/, '') ?? '/';

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void open();
});
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || isWriting(target) || !isKeyOn()) return;
  event.preventDefault();
  void open();
});
if (place) void fill(place);

function load(): Promise<typeof import('./search-box.ts')> {
  return import(/* @vite-ignore */ box);
}

/** Over this page; on its own page where its script is not to be had, as after a new build. */
async function open(): Promise<void> {
  const field = place?.querySelector('input');
  if (field) return field.focus();
  const loaded = await load().catch(() => undefined);
  if (loaded) loaded.openDialog(root);
  else if (link) location.assign(link.href);
}

async function fill(page: Element): Promise<void> {
  const loaded = await load().catch(() => undefined);
  loaded?.placeBox(page, root, readAddress('q'));
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'))
  );
}
