import { find } from './find-part.ts';
import { idIn } from './fragment.ts';

/**
 * Leads on where an address names a part that stood on this page once and stands on a page of its own
 * month or quarter now: `/changes/#gpt-4o-...`.
 */

const root = find(document, '[data-places]').dataset['places'] ?? '/';

const leadOn = async (): Promise<void> => {
  const id = idIn(location.hash);
  if (!id || document.getElementById(id)) return;
  const answer = await fetch(`${root}places.json`).catch(() => undefined);
  const places = answer?.ok ? ((await answer.json()) as Record<string, string[]>) : {};
  const [place] = Object.entries(places).find(([, ids]) => ids.includes(id)) ?? [];
  if (place) location.replace(`${root}${place}/${location.hash}`);
};
addEventListener('hashchange', () => void leadOn());
void leadOn();
