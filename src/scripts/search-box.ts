import styles from '../styles/search.css?url';
import { writeAddress } from './address.ts';
import { type Find, type Found, openSearch } from './search-find.ts';
import { isKeyOn, setKey } from './search-key.ts';
import { MOST_WORDS } from './search-words.ts';
import { addStylesheet } from './stylesheet.ts';

/** A search field with what it finds beneath it, in a dialog or in its own page. */

/** What a reader may ask, for a start. */
const EXAMPLES = ['maverick vs 4o', 'gpt-4.1', 'gpt-4o context window'];

/** So long after the last letter the search begins, in milliseconds. */
const PAUSE = 120;

interface Box {
  form: HTMLFormElement;
  field: HTMLInputElement;
}

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

function makeBox(
  root: string,
  most: number,
  question = '',
  asked: (query: string) => void = () => undefined,
): Box {
  const field = make('input', { type: 'search', autocomplete: 'off', value: question });
  const status = make('p', { role: 'status' });
  const list = make('ol');
  const help = make('p');
  const label = make('label', {}, 'Search ', field);
  const form = make('form', { className: 'finder', role: 'search' }, label, status, list, help);
  const search = openSearch(root);
  // Told when something is asked, and not in the console.
  search.catch(() => undefined);
  field.spellcheck = false;
  let timer = 0;

  async function show(): Promise<void> {
    clearTimeout(timer);
    const query = field.value.trim();
    const found = query
      ? await search.then((find) => find(query, most)).catch(() => undefined)
      : { finds: [], total: 0, isCut: false };
    if (query !== field.value.trim()) return;
    asked(query);
    status.textContent = query && sayFound(found);
    list.replaceChildren(...(found?.finds ?? []).map(lineOf));
    help.replaceChildren(...(query ? lists(root) : examples()));
    help.hidden = list.hasChildNodes();
  }

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
    const stops = [field, ...list.querySelectorAll('a')];
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

function lineOf({ url, kind, title, part, excerpt }: Find): HTMLLIElement {
  const text = make('p');
  // Pagefind marks words in it, and escapes the rest.
  text.innerHTML = excerpt;
  const name = part ? `${title}: ${part}` : title;
  return make('li', {}, make('a', { href: url }, name), ' ', make('small', {}, kind), text);
}

function sayFound(found: Found | undefined): string {
  if (!found) return 'Search cannot be loaded here.';
  const { finds, total, isCut } = found;
  const cut = isCut ? `. Only the first ${MOST_WORDS} words were read` : '';
  if (total > finds.length) return `The first ${finds.length} of ${total} results${cut}`;
  return `${total || 'No'} ${total === 1 ? 'result' : 'results'}${cut}`;
}

function lists(root: string): (Node | string)[] {
  const link = (path: string, text: string) => make('a', { href: root + path }, text);
  return [
    'Look in the lists of ',
    link('models/', 'models'),
    ' or ',
    link('compare/', 'matchups'),
    '.',
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
