import styles from '../styles/search.css?url';
import leading from './lead-on.ts?late';
import { writeAddress } from './address.ts';
import type { FoundPage, Found } from './found.ts';
import { readNames } from './names.ts';
import { openSearch } from './search-find.ts';
import { type Hit, answerer } from '../find/answer.ts';
import { MOST_WORDS } from '../find/words.ts';
import { isKeyOn, setKey } from './search-key.ts';
import { addStylesheet } from './stylesheet.ts';

/** A search field with what it finds beneath it, in a dialog or in its own page. */

/** What a reader may ask, for a start. */
const EXAMPLES = ['maverick vs 4o', 'price of gpt-4o', 'best for coding', 'cheapest vision model'];

/** So long after the last letter the search begins, in milliseconds. */
const PAUSE = 120;

interface Box {
  form: HTMLFormElement;
  field: HTMLInputElement;
}

/** So many pages are guessed for an address that is not there. */
const MOST_GUESSES = 3;

/** What is found before anything is asked. */
const NONE: Found = { total: 0, load: async () => [], strangers: [], isCut: false };

let dialog: HTMLDialogElement | undefined;

await addStylesheet(styles);

/** Opens search over the page; a second time, puts the reader back into the field. */
export function openDialog(root: string): void {
  if (!dialog) {
    const box = makeBox(root, 8);
    const close = make('button', { type: 'button', textContent: 'Close' });
    dialog = make('dialog', { className: 'search', ariaLabel: 'Search' }, close, box.form);
    dialog.setAttribute('closedby', 'any');
    // A find may lead to another part of the same page.
    dialog.addEventListener('click', ({ target }) => {
      if (target === close || (target as Element).closest('a')) dialog?.close();
    });
    // A search field would only empty itself.
    dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      dialog?.close();
    });
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  field?.focus();
  field?.select();
}

/** Puts search in the place of what its own page says without scripts; the address keeps the question. */
export function placeBox(place: Element, root: string, question: string): void {
  const { form, field } = makeBox(root, 30, question, (query) => writeAddress('q', query));
  const key = make('input', { type: 'checkbox', checked: isKeyOn() });
  key.addEventListener('change', () => setKey(key.checked));
  place.replaceChildren(form, make('label', {}, key, ' The key / opens search on any page'));
  field.focus();
}

/**
 * Leads on from another spelling of an address; else puts the pages that it may have meant in its
 * place, and a field to search beneath.
 */
export async function placeGuess(place: Element, root: string, question: string): Promise<void> {
  const names = await readNames(root).catch(() => undefined);
  const { leadOn }: typeof import('./lead-on.ts') = await import(/* @vite-ignore */ leading);
  if (names && (await leadOn(root, names))) return;
  const { form } = makeBox(root, 8);
  const { hits = [], strangers = [] } = names ? answerer(names)(question) : {};
  const guesses = hits.slice(0, MOST_GUESSES);
  const list = make('ol', {}, ...guesses.map((hit) => guessOf(hit, root)));
  const told = make('p', {}, ...sayStrangers(strangers, hits, root));
  place.replaceChildren(
    ...(strangers.length > 0 ? [told] : []),
    ...(guesses.length > 0
      ? [make('p', {}, 'You may have meant:'), make('div', { className: 'finder guess' }, list)]
      : []),
    form,
  );
}

function guessOf({ path, kind, title, part }: Hit, root: string): HTMLLIElement {
  return lineOf({ url: root + path, kind, title, part: part ?? '', excerpt: '' });
}

function makeBox(
  root: string,
  most: number,
  question = '',
  asked: (query: string) => void = () => undefined,
): Box {
  const field = make('input', { type: 'search', autocomplete: 'off', value: question });
  const status = make('p', { role: 'status' });
  const told = make('p', { className: 'told', hidden: true });
  const list = make('ol');
  const more = make('button', { type: 'button', textContent: 'More results', hidden: true });
  const help = make('p');
  const label = make('label', {}, 'Search ', field);
  const parts = [label, status, told, list, more, help];
  const form = make('form', { className: 'finder', role: 'search' }, ...parts);
  const search = openSearch(root);
  // Told when something is asked, and not in the console.
  search.catch(() => undefined);
  field.spellcheck = false;
  let timer = 0;
  let found: Found | undefined;

  async function show(): Promise<void> {
    clearTimeout(timer);
    const query = field.value.trim();
    const answer = query ? await search.then((find) => find(query)).catch(() => undefined) : NONE;
    const finds = await answer?.load(0, most).catch(() => []);
    if (query !== field.value.trim()) return;
    found = answer;
    asked(query);
    list.replaceChildren(...(finds ?? []).map(lineOf));
    told.replaceChildren(...sayStrangers(answer?.strangers ?? [], finds ?? [], root));
    told.hidden = !told.hasChildNodes();
    help.replaceChildren(...(query ? lists(root) : examples()));
    help.hidden = list.hasChildNodes();
    tell(query !== '');
  }

  function tell(isAsked: boolean): void {
    const shown = list.children.length;
    status.textContent = isAsked ? sayFound(found, shown) : '';
    more.hidden = !found || shown >= found.total;
  }

  async function showMore(): Promise<void> {
    const shown = list.children.length;
    const answer = found;
    const finds = await answer?.load(shown, shown + most).catch(() => []);
    if (answer !== found || !finds) return;
    list.append(...finds.map(lineOf));
    list.querySelectorAll('a')[shown]?.focus();
    tell(true);
  }

  more.addEventListener('click', () => void showMore());
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, PAUSE);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await show();
    list.querySelector('a')?.click();
  });
  form.addEventListener('keydown', (event) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...list.querySelectorAll('a'), ...(more.hidden ? [] : [more])];
    const next = way && stops[stops.indexOf(event.target as HTMLInputElement) + way];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  help.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    field.value = target.textContent;
    field.focus();
    void show();
  });
  void show();
  return { form, field };
}

function lineOf({ url, kind, title, part, excerpt }: FoundPage): HTMLLIElement {
  const text = make('p', { hidden: excerpt === '' }, ...marked(excerpt));
  const name = part ? `${title}: ${part}` : title;
  return make('li', {}, make('a', { href: url }, name), ' ', make('small', {}, kind), text);
}

/**
 * The words that Pagefind marks, and the others as they are. It escapes the signs of tags alone, so its
 * excerpt is not read as HTML: an entity that a text shows would become what it stands for.
 */
function marked(excerpt: string): (Node | string)[] {
  const plain = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return excerpt
    .split(/<\/?mark>/)
    .map((text, at) => (at % 2 === 1 ? make('mark', {}, plain(text)) : plain(text)));
}

function sayFound(found: Found | undefined, shown: number): string {
  if (!found) return 'Search cannot be loaded here.';
  const { total, isCut } = found;
  const cut = isCut ? `. Only the first ${MOST_WORDS} words were read` : '';
  if (total > shown) return `The first ${shown} of ${total} results${cut}`;
  return `${total || 'No'} ${total === 1 ? 'result' : 'results'}${cut}`;
}

/** Says that a model has no page, and how to ask for it; those near to it are listed beneath. */
function sayStrangers(
  names: readonly string[],
  found: readonly unknown[],
  root: string,
): (Node | string)[] {
  if (names.length === 0) return [];
  const bold = names.flatMap((name, at) => [at > 0 ? ', ' : '', make('strong', {}, name)]);
  const near = found.length > 0 ? ' The nearest names are below. ' : ' ';
  const ask = make('a', { href: `${root}methodology/#asking-for-a-model` }, 'Ask for it');
  return ['Not covered here: ', ...bold, '.', near, ask, '.'];
}

function lists(root: string): (Node | string)[] {
  const link = (path: string, text: string) => make('a', { href: root + path }, text);
  return [
    'Look in the lists of ',
    link('models/', 'models'),
    ' and ',
    link('compare/', 'matchups'),
    ', or ',
    link('methodology/#asking-for-a-model', 'ask for a model'),
    ' that is missing.',
  ];
}

function examples(): (Node | string)[] {
  return ['Try ', ...EXAMPLES.map((text) => make('button', { type: 'button' }, text))];
}

/** An element with its properties and what is in it. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
}
