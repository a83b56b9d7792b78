import type { FoundModel } from '../find/find-index.ts';
import { pairId, placeOfTwo, tableOfTwo } from '../comparison/rows/pair-id.ts';
import { readAddress, writeAddress } from './address.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import { type Finder, useFinder } from './finder.ts';
import { meantPairs } from './meant-pairs.ts';
import { readNames } from './names.ts';

/** Lists what pairs answer to a question, or what one pair answers to all, by the names typed. */

/** So many answers are listed; a reader who sees more types another letter. */
const MOST_LISTED = 60;
const FAILED = 'The answers could not be loaded. Load this page again.';

/** An answer: to what, its page, and its first sentence. */
interface Line {
  title: string;
  address: string;
  text?: string | undefined;
}

/** As `/faq/faq-cheaper.json` has it; models are named by their places. */
interface OfKind {
  models: string[];
  answers: [a: number, b: number, text: string][];
}

/** What is taken of a pair as `/api/v1/` has it. */
interface OfPair {
  result: { questions: { id: string; question: string; answer: string[] }[] };
}

const region = document.querySelector<HTMLElement>('[data-faq]');
if (region) liven(region, region.dataset['faq'] ?? '/');

function liven(region: HTMLElement, base: string): void {
  const select = find<HTMLSelectElement>(region, 'select');
  const list = find(region, 'ul');
  const finder = useFinder(find(region, 'search'), () => void show());
  const latest = { turn: 0 };
  const kind = readAddress('kind');
  select.value = [...select.options].some(({ value }) => value === kind) ? kind : '';
  select.disabled = false;
  select.addEventListener('change', () => {
    writeAddress('kind', select.value);
    void show();
  });
  void show().then(() => (region.dataset['ready'] = ''));

  async function show(): Promise<void> {
    latest.turn += 1;
    const { turn } = latest;
    const lines = await linesOf(select.value, finder.field.value.trim(), base);
    // An answer that comes late is not of what is asked now.
    if (turn === latest.turn) draw(list, finder, lines);
  }
}

async function linesOf(kind: string, query: string, base: string): Promise<Line[] | string> {
  if (!kind && !query) return '';
  const names = await readNames(base).catch(() => undefined);
  if (!names) return FAILED;
  const { models } = names;
  const meant = meantPairs(query, models);
  if (kind) return linesOfKind(kind, meant, models, base);
  const [only, ...others] = meant;
  if (only && others.length === 0) return linesOfPair(only, base);
  return meant.map((pair) => ({
    title: titleOf(pair),
    address: `${base}compare/${placeOfTwo(...pair)}#questions`,
  }));
}

async function linesOfKind(
  kind: string,
  meant: readonly [FoundModel, FoundModel][],
  models: readonly FoundModel[],
  base: string,
): Promise<Line[] | string> {
  const all = await load<OfKind>(`${base}faq/${kind}.json`);
  if (!all) return FAILED;
  const named = new Map(models.map((model) => [model.id, model]));
  const isMeant = new Set(meant.map(idOf));
  return all.answers.flatMap(([one, other, text]): Line[] => {
    const [a, b] = [one, other].map((place) => named.get(all.models[place] ?? ''));
    if (!a || !b || !isMeant.has(idOf([a, b]))) return [];
    return [{ title: titleOf([a, b]), address: `${base}compare/${idOf([a, b])}/#${kind}`, text }];
  });
}

/** All that the page of one pair answers; where it has none, the table of the two. */
async function linesOfPair(pair: [FoundModel, FoundModel], base: string): Promise<Line[] | string> {
  const id = idOf(pair);
  const file = await load<OfPair>(`${base}api/v1/pairs/${id}.json`);
  const [a, b] = pair;
  if (!file) return [{ title: titleOf(pair), address: `${base}compare/${tableOfTwo({ a, b })}` }];
  return file.result.questions.map(({ id: part, question, answer: [first = ''] }) => ({
    title: question,
    address: `${base}compare/${id}/#${part}`,
    text: first.split(/(?<=[.!?]) (?=\p{Lu})/u)[0],
  }));
}

async function load<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? ((await response.json()) as T) : undefined;
}

function draw(list: HTMLElement, finder: Finder, lines: Line[] | string): void {
  const shown = typeof lines === 'string' ? [] : lines.slice(0, MOST_LISTED);
  list.hidden = shown.length === 0;
  list.replaceChildren(
    ...shown.map(({ title, address, text }) =>
      element(
        'li',
        {},
        element('a', { href: address }, title),
        ...(text ? [element('small', {}, text)] : []),
      ),
    ),
  );
  finder.say(typeof lines === 'string' ? lines : sayFound(lines.length));
}

function sayFound(found: number): string {
  if (found === 0) return 'Nothing of that name.';
  const rest = found > MOST_LISTED ? `, of which the first ${MOST_LISTED} are listed` : '';
  return `${found} found${rest}`;
}

function titleOf([a, b]: [FoundModel, FoundModel]): string {
  return `${a.name} vs ${b.name}`;
}

function idOf([a, b]: [FoundModel, FoundModel]): string {
  return pairId({ a, b });
}
