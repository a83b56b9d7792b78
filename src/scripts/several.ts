import { joinWords } from '../comparison/prose/join-words.ts';
import { inOrder, pairId } from '../comparison/rows/pair-id.ts';
import { MOST_MODELS } from '../comparison/several/most-models.ts';
import { type ModelPart } from '../comparison/several/several.ts';
import { readAddress, writeAddress } from './address.ts';
import { addNamed, drawRemove, focusAt, keepChosen, sayFull } from './chosen.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import { idIn } from './fragment.ts';
import { eachTwo } from './each-two.ts';
import type { Choosable, LineUp } from './line-up.ts';
import { loadMeaning } from './meaning.ts';
import { fetchParts } from './several-parts.ts';
import { readNames } from './names.ts';
import { usePicker } from './picker.ts';
import { type Drawn, drawTable } from './several-table.ts';
import { openAsked } from './tool-link.ts';

/** Compares two to four models in one table. Who is chosen stands in the address: `?models=a,b,c`. */

const DIFFERENCES = 'differences';
/** Nobody needs to be known where the address names nobody. */
const NOBODY: LineUp = { chosen: [], says: [] };
const FAILED =
  'The figures could not be loaded. The page of each two has them; or load this page again.';

const box = document.querySelector<HTMLElement>('[data-several]');
if (box) liven(box);

function liven(box: HTMLElement): void {
  const base = box.dataset['several'] ?? '/';
  const title = document.title;
  const form = find<HTMLFormElement>(box, 'form');
  const choice = find<HTMLElement>(box, '.choice');
  const told = find<HTMLElement>(box, '.told');
  const region = find<HTMLElement>(box, '.table');
  const pages = find<HTMLElement>(box, '.pages');
  const empty = find<HTMLTableElement>(find<HTMLTemplateElement>(box, 'template').content, 'table');
  const picker = usePicker(find<HTMLElement>(box, '[data-picker]'), {
    onChoose: ({ id }) => void add(id),
    isTaken: (id) => chosen.some((model) => model.id === id),
  });
  let shown: string | undefined;
  let chosen: Choosable[] = [];
  let drawn: Drawn | undefined;
  // Who is added joins those whom the address names, once these are known.
  let naming: Promise<LineUp | undefined> | undefined;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void addNamed(picker, ({ id }) => void add(id), say);
  });
  addEventListener('popstate', () => {
    if (readAddress('models') !== shown) void show();
  });
  void show();

  async function add(id: string): Promise<void> {
    picker.clear();
    await naming;
    if (chosen.length === MOST_MODELS) say([sayFull(MOST_MODELS)]);
    else keepChosen([...chosen.map((model) => model.id), id]);
  }

  function remove({ id }: Choosable): void {
    const at = chosen.findIndex((model) => model.id === id);
    keepChosen(chosen.flatMap((model) => (model.id === id ? [] : model.id)));
    focusAt(choice, at, picker.field);
  }

  /** Shows what the address says. */
  async function show(): Promise<void> {
    const asked = readAddress('models');
    shown = asked;
    naming = asked ? lineUpOf(asked, base).catch(() => undefined) : Promise.resolve(NOBODY);
    const lineUp = await naming;
    box.dataset['ready'] = '';
    if (asked !== readAddress('models')) return;
    if (!lineUp) return say([FAILED]);
    chosen = lineUp.chosen;
    shown = chosen.map(({ id }) => id).join(',');
    if (readAddress('models') !== shown) writeAddress('models', shown);
    showChoice();
    openAsked();
    drawn = undefined;
    region.replaceChildren();
    region.hidden = chosen.length < 2;
    if (chosen.length < 2) return say([...lineUp.says, ...askForMore(chosen)]);
    await showTable(shown, lineUp.says);
  }

  async function showTable(ids: string, says: readonly string[]): Promise<void> {
    region.ariaBusy = 'true';
    say([...says, 'Loading the figures.']);
    const parts = await fetchParts(chosen, base).catch(() => undefined);
    if (ids !== shown) return;
    region.ariaBusy = null;
    region.hidden = !parts;
    if (!parts) return say([...says, FAILED]);
    if (chosen.some(({ isListed }) => isListed)) showPages(parts.models);
    drawn = drawTable(empty, parts.models, parts.pairs, base);
    region.replaceChildren(drawn.table);
    say([...says, ...sayRows(drawn)]);
    const target = document.getElementById(idIn(location.hash));
    if (region.contains(target)) target?.scrollIntoView();
  }

  /** Who is chosen, with the way to remove each, and the page of each two. */
  function showChoice(): void {
    const names = joinWords(chosen.map(({ name }) => name));
    document.title = names ? title.replace(/^.*(?= · )/, () => `${names} compared`) : title;
    choice.hidden = chosen.length === 0;
    choice.replaceChildren(
      element('ul', { class: 'chosen' }, ...chosen.map(drawChosen)),
      ...(chosen.length > 1 ? [drawOnly(), drawCost(chosen, base)] : []),
    );
    pages.replaceChildren();
    if (!chosen.some(({ isListed }) => isListed)) showPages([]);
  }

  /** The pages of each two: of those known from catalogues alone, their parts tell which there are. */
  function showPages(parts: readonly ModelPart[]): void {
    const pairs = eachTwo(chosen);
    const links = pairs.filter((pair) => havePage(pair, parts)).map((pair) => drawPage(pair, base));
    if (chosen.length > 2) pages.replaceChildren(...drawPages(links));
    else if (pairs.length > 0) choice.querySelector('ul')?.after(drawLede(links[0]));
  }

  function drawChosen(model: Choosable): Node {
    const button = drawRemove(model.name);
    button.addEventListener('click', () => remove(model));
    return element('li', {}, model.name, ' ', button);
  }

  function drawOnly(): Node {
    const field = element('input', { type: 'checkbox' });
    field.checked = readAddress('only') === DIFFERENCES;
    region.toggleAttribute('data-only', field.checked);
    field.addEventListener('change', () => {
      writeAddress('only', field.checked ? DIFFERENCES : '');
      region.toggleAttribute('data-only', field.checked);
      if (drawn) say(sayRows(drawn));
    });
    return element('label', {}, field, ' Only rows that differ');
  }

  function sayRows({ rows, differing }: Drawn): string[] {
    const isCut = region.hasAttribute('data-only');
    return [isCut ? `${differing} of ${rows} rows differ.` : `${rows} rows, ${differing} differ.`];
  }

  function say(lines: readonly string[]): void {
    told.replaceChildren(...lines.map((line) => element('p', {}, line)));
  }
}

/** Whom the address names. @throws where the names do not come, or what reads them */
async function lineUpOf(asked: string, base: string): Promise<LineUp> {
  const [{ models }, { readLineUp }] = await Promise.all([readNames(base), loadMeaning()]);
  return readLineUp(asked, models);
}

type Two = [Choosable, Choosable];

function askForMore([only]: readonly Choosable[]): string[] {
  return only ? [`Add a model to set beside ${only.name}.`] : [];
}

function havePage([one, other]: Two, parts: readonly ModelPart[]): boolean {
  if (!one.isListed && !other.isListed) return true;
  return parts.some(({ id, pagesWith }) => id === one.id && pagesWith.includes(other.id));
}

function drawPage([one, other]: Two, base: string): Element {
  const { a, b } = inOrder(one, other);
  return element('a', { href: `${base}compare/${pairId({ a, b })}/` }, `${a.name} vs ${b.name}`);
}

/** Where two are chosen: their page, if they have one, says more than the table. */
function drawLede(link: Element | undefined): Element {
  if (!link) return element('p', { class: 'lede' }, 'These two have no page of their own.');
  return element('p', { class: 'lede' }, link, ' has a page of its own, which says more.');
}

function drawPages(links: readonly Element[]): Node[] {
  if (links.length === 0) return [];
  const lines = links.map((link) => element('li', {}, link));
  return [
    element('p', { id: 'each-two' }, 'Compare two of them:'),
    element('ul', { 'aria-labelledby': 'each-two' }, ...lines),
  ];
}

/** The way to what a reader's own load costs on the chosen. */
function drawCost(chosen: readonly Choosable[], base: string): Node {
  const ids = chosen.map(({ id }) => id).join(',');
  return element('a', { href: `${base}cost/?models=${ids}` }, 'What your own load costs');
}
