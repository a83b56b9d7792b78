import type { FindIndex } from '../find/find-index.ts';
import { type MovedTo, movedTo } from '../find/moved-to.ts';
import { fetchPart } from './part.ts';

/**
 * Leads on from an address that is another spelling of the page of two, or of two that have none.
 * @returns whether it does.
 */
export async function leadOn(root: string, { models }: FindIndex): Promise<boolean> {
  const leads = movedTo(location.pathname, root, models);
  if (!leads) return false;
  const path = (await isPage(leads, root)) ? leads.page : leads.place;
  if (`${root}${path}` === location.pathname) return false;
  location.replace(root + path + location.hash);
  return true;
}

/** Whether the two have a page: those with a full record have one, of others their parts tell. */
async function isPage({ page, place, models: { a, b } }: MovedTo, root: string): Promise<boolean> {
  if (page === place) return true;
  const part = await fetchPart(a.id, root).catch(() => undefined);
  return part?.pagesWith.includes(b.id) ?? false;
}
