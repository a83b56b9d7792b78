import { placeOfTwo } from '../comparison/rows/pair-id.ts';
import { useFinder } from './finder.ts';
import { meantPairs } from './meant-pairs.ts';

/** Finds matchups by name: links to the pairs that are meant, in place of the list of models. */

/** So many pairs are listed; a reader who sees more types another letter. */
const MOST_LISTED = 60;

interface Named {
  id: string;
  name: string;
  /** All spellings, parted by line breaks. */
  names: string;
  isListed: boolean;
}

const region = document.querySelector<HTMLElement>('[data-matchups]');
const box = region?.querySelector('search');
if (region && box) liven(region, box);

function liven(region: HTMLElement, box: Element): void {
  const [found, all] = region.querySelectorAll('ul');
  const models = [...region.querySelectorAll<HTMLElement>('[data-models] li')].map(toNamed);
  const total = (models.length * (models.length - 1)) / 2;
  const finder = useFinder(box, show);
  show(finder.field.value);

  function show(query: string): void {
    if (!found || !all) return;
    const isSearch = query.trim() !== '';
    const pairs = isSearch ? meantPairs(query, models) : [];
    found.replaceChildren(...pairs.slice(0, MOST_LISTED).map((pair) => drawPair(pair, region)));
    found.hidden = !isSearch;
    all.hidden = isSearch;
    finder.say(isSearch ? sayFound(pairs.length, total) : `${total} matchups`);
  }
}

function sayFound(found: number, total: number): string {
  if (found === 0) return 'No matchup has that name.';
  const rest = found > MOST_LISTED ? `; the first ${MOST_LISTED} are listed` : '';
  return `${found} of ${total} matchups${rest}`;
}

function toNamed(item: HTMLElement): Named {
  const { id = '', names = '' } = item.dataset;
  const isListed = 'listed' in item.dataset;
  return { id, names, isListed, name: item.querySelector('a')?.textContent ?? id };
}

function drawPair(pair: [Named, Named], region: HTMLElement): HTMLElement {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = (region.dataset['matchups'] ?? '') + placeOfTwo(...pair);
  link.textContent = pair.map(({ name }) => name).join(' vs ');
  item.append(link);
  return item;
}
