import type { FoundModel } from '../find/find-index.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import { readNames } from './names.ts';
import { loadMeaning } from './meaning.ts';

/** A field that takes one model: an editable combobox with a list, as ARIA's practices describe it. */
export interface Picker {
  field: HTMLInputElement;
  /** Whom the text in the field names; nobody where it names none or several, or names do not come. */
  read: () => Promise<FoundModel | undefined>;
  clear: () => void;
}

/** What a page does with a field of models. */
export interface Picking {
  /** Called when a reader chooses from the list. */
  onChoose?: (model: FoundModel) => void;
  /** Those that cannot be chosen again. */
  isTaken?: (id: string) => boolean;
}

/** So many are offered of those that a text may mean; a reader who sees more types another letter. */
const MOST_OFFERED = 40;

/** Offers models to a field. Their names are fetched when a reader comes to it. */
export function usePicker(
  box: HTMLElement,
  { onChoose, isTaken = () => false }: Picking = {},
): Picker {
  const root = box.dataset['picker'] ?? '/';
  const field = find<HTMLInputElement>(box, 'input');
  const button = find(box, 'button');
  const list = find(box, '[role=listbox]');
  const status = find(box, '[role=status]');
  let models: FoundModel[] = [];
  let meant: typeof import('./meant.ts') | undefined;
  let loading: Promise<void> | undefined;
  let offered: FoundModel[] = [];
  let active = -1;
  // What is typed is sought among all; a name that was chosen is not what the reader looks for next.
  let isTyped = false;

  button.hidden = false;
  if (document.activeElement === field) void load();
  field.addEventListener('focus', () => void load());
  field.addEventListener('pointerdown', () => void open());
  field.addEventListener('input', () => {
    isTyped = true;
    field.ariaInvalid = null;
    void open();
  });
  field.addEventListener('keydown', onKey);
  field.addEventListener('blur', leave);
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    field.focus();
    if (list.hidden) void open();
    else close();
  });
  // The field keeps the focus while a reader points at the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest<HTMLElement>('[role=option]');
    const model = offered[Number(option?.dataset['at'] ?? -1)];
    if (model) choose(model);
  });
  return {
    field,
    read: async () => {
      await load();
      return meant?.namedBy(field.value, models);
    },
    clear: () => {
      field.value = '';
      isTyped = false;
    },
  };

  /** Fetches the names once; again where they did not come. */
  function load(): Promise<void> {
    return (loading ??= fetchAll());
  }

  async function fetchAll(): Promise<void> {
    const [names, meaning] = await Promise.all([
      readNames(root).catch(() => undefined),
      loadMeaning().catch(() => undefined),
    ]);
    models = names?.models ?? [];
    meant = meaning;
    if (!names || !meaning) loading = undefined;
  }

  async function open(): Promise<void> {
    // Once they are there it opens at once: a list that comes late would take the mark of a key away.
    if (!meant || models.length === 0) await load();
    if (document.activeElement !== field) return;
    const text = isTyped ? field.value : '';
    const free = models.filter(({ id }) => !isTaken(id));
    const fit = meant?.suggestedBy(text, free) ?? [];
    const isAll = fit.length === free.length;
    offered = isAll ? byMaker(fit) : fit.slice(0, MOST_OFFERED);
    list.replaceChildren(...(isAll ? drawGroups(offered, list.id) : offered.map(drawNamed)));
    if (offered.length === 0) list.append(element('span', { class: 'none' }, sayNone(models)));
    list.hidden = false;
    field.ariaExpanded = 'true';
    status.textContent = offered.length > 0 ? sayOffered(fit.length) : sayNone(models);
    const now = offered.findIndex(({ name }) => name === field.value);
    mark(isTyped ? -1 : now);
  }

  function drawNamed(model: FoundModel, at: number): Element {
    return drawOption(model, at, list.id, element('small', {}, model.maker));
  }

  function close(): void {
    list.hidden = true;
    field.ariaExpanded = 'false';
    status.textContent = '';
    mark(-1);
  }

  /** Marks an option as the one that Enter takes; none by a place outside the list. */
  function mark(at: number): void {
    const options = list.querySelectorAll<HTMLElement>('[role=option]');
    options[active]?.setAttribute('aria-selected', 'false');
    active = options[at] ? at : -1;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function choose(model: FoundModel): void {
    field.value = model.name;
    field.ariaInvalid = null;
    isTyped = false;
    close();
    onChoose?.(model);
  }

  function onKey(event: KeyboardEvent): void {
    const isOpen = !list.hidden;
    const marked = offered[active];
    if (event.key === 'Enter' && isOpen && marked) choose(marked);
    else if (event.key === 'Enter') return close();
    // Before the focus goes on: a list that scrolls would be the next stop.
    else if (event.key === 'Tab') return leave();
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Escape' && field.value !== '') empty();
    else if (event.key === 'ArrowUp' && event.altKey && isOpen) close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') void move(event);
    else return;
    event.preventDefault();
  }

  function empty(): void {
    field.value = '';
    isTyped = true;
  }

  async function move({ key, altKey }: KeyboardEvent): Promise<void> {
    const wasOpen = !list.hidden;
    if (!wasOpen) await open();
    if (altKey || (!wasOpen && active >= 0)) return;
    const last = offered.length - 1;
    if (key === 'ArrowDown') mark(active < last ? active + 1 : 0);
    else mark(active > 0 ? active - 1 : last);
  }

  /** Takes what is marked or named to the letter, and says where nobody is. */
  function leave(): void {
    const marked = list.hidden ? undefined : offered[active];
    if (marked && marked.name !== field.value) choose(marked);
    else close();
    const named = meant?.namedBy(field.value, models);
    if (named && isTyped) field.value = named.name;
    isTyped &&= !named;
    field.ariaInvalid = field.value && models.length > 0 && !named ? 'true' : null;
  }
}

/** The models of each maker together, makers by name. */
function byMaker(models: readonly FoundModel[]): FoundModel[] {
  return models.toSorted((one, other) => one.maker.localeCompare(other.maker, 'en'));
}

function drawGroups(models: readonly FoundModel[], list: string): Element[] {
  const places = models.map((model, at) => ({ model, at }));
  const makers = [...Map.groupBy(places, ({ model }) => model.maker)];
  return makers.map(([maker, theirs], at) => {
    const label = element('b', { id: `${list}-maker-${at}`, role: 'presentation' }, maker);
    const options = theirs.map((one) => drawOption(one.model, one.at, list));
    return element(
      'span',
      { role: 'group', 'aria-labelledby': `${list}-maker-${at}` },
      label,
      ...options,
    );
  });
}

function drawOption({ name }: FoundModel, at: number, list: string, ...more: Node[]): Element {
  const attributes = { role: 'option', id: `${list}-${at}`, 'data-at': `${at}` };
  return element('span', { ...attributes, 'aria-selected': 'false' }, name, ' ', ...more);
}

function sayOffered(count: number): string {
  return count === 1 ? '1 model' : `${count} models`;
}

function sayNone(models: readonly FoundModel[]): string {
  return models.length > 0 ? 'No model of that name is covered.' : 'The names did not come.';
}
