import type { FoundModel } from '../find/find-index.ts';
import { placeOfTwo } from '../comparison/rows/pair-id.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import { useFinder } from './finder.ts';
import { loadMeaning } from './meaning.ts';
import { readNames } from './names.ts';

/** Finds matchups by name: links to the pairs that are meant. */

/** So many pairs are listed; a reader who sees more types another letter. */
const MOST_LISTED = 60;

const region = document.querySelector<HTMLElement>('[data-matchups]');
if (region) liven(region);

function liven(region: HTMLElement): void {
  const root = region.dataset['matchups'] ?? '/';
  const list = find(region, 'ul');
  const finder = useFinder(find(region, 'search'), (query) => void show(query));
  void show(finder.field.value);

  async function show(query: string): Promise<void> {
    const isSearch = query.trim() !== '';
    const found = isSearch ? await pairsOf(query, root).catch(() => undefined) : undefined;
    // Names that come late are not for what is asked now.
    if (query !== finder.field.value) return;
    const pairs = found ?? [];
    list.replaceChildren(...pairs.slice(0, MOST_LISTED).map((pair) => drawPair(pair, root)));
    list.hidden = pairs.length === 0;
    if (!isSearch) finder.say('');
    else finder.say(found ? sayFound(pairs.length) : 'The names could not be loaded.');
  }
}

async function pairsOf(query: string, root: string): Promise<[FoundModel, FoundModel][]> {
  const [{ models }, { meantPairs }] = await Promise.all([readNames(root), loadMeaning()]);
  return meantPairs(query, models);
}

function sayFound(found: number): string {
  if (found === 0) return 'No matchup has that name.';
  const rest = found > MOST_LISTED ? `; the first ${MOST_LISTED} are listed` : '';
  return `${found} ${found === 1 ? 'matchup' : 'matchups'}${rest}`;
}

function drawPair(pair: [FoundModel, FoundModel], root: string): Element {
  const title = pair.map(({ name }) => name).join(' vs ');
  return element('li', {}, element('a', { href: `${root}compare/${placeOfTwo(...pair)}` }, title));
}
