import box from './search-box.ts?late';
import { questionIn } from '../find/lost-address.ts';

/** On the page of an address that is not there: the pages that may be meant, then a field to search. */

const place = document.querySelector('[data-guess]');
const link = document.querySelector<HTMLAnchorElement>('a.find');
const root = link?.pathname.replace(/search\/$/, '') ?? '/';
if (place) void guess(place);

async function guess(page: Element): Promise<void> {
  const load = (): Promise<typeof import('./search-box.ts')> => import(/* @vite-ignore */ box);
  const loaded = await load().catch(() => undefined);
  await loaded?.placeGuess(page, root, questionIn(location.pathname, root));
}
