import { readAddress } from './address.ts';
import { addNamed, drawRemove, focusAt, keepChosen, sayFull } from './chosen.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import type { Choosable, LineUp } from './line-up.ts';
import { loadMeaning } from './meaning.ts';
import { readNames } from './names.ts';
import { usePicker } from './picker.ts';

/** Lets readers choose models one after the other; the chosen stand in the address: `?models=a,b`. */
export interface Chooser {
  chosen: () => readonly Choosable[];
  /** Done when those whom the address named at first are chosen, or cannot be. */
  come: Promise<void>;
  add: (id: string) => void;
}

/**
 * @param beside what stands beside each of the chosen, fields of its own for instance
 */
export function chooseModels(
  box: HTMLElement,
  most: number,
  onChange: () => void,
  beside: (model: Choosable) => Node[] = () => [],
): Chooser {
  const place = find(box, '[data-picker]');
  const root = place.dataset['picker'] ?? '/';
  const picker = usePicker(place, {
    onChoose: ({ id }) => void add(id),
    isTaken: (id) => chosen.some((model) => model.id === id),
  });
  const list = find(box, '.chosen');
  const told = find(box, '.told');
  let lineUpOf: ((text: string) => LineUp) | undefined;
  let chosen: readonly Choosable[] = [];
  find(box, ':scope > button').addEventListener('click', () => void addNamed(picker, take, say));
  // The choice is no field of the form: what is added stands in the list.
  for (const kind of ['input', 'change']) {
    place.addEventListener(kind, (event) => event.stopPropagation());
  }
  picker.field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    void addNamed(picker, take, say);
  });
  addEventListener('popstate', () => void read());
  const come = read();
  return { chosen: () => chosen, come, add: (id) => void add(id) };

  function take({ id }: Choosable): void {
    void add(id);
  }

  /** Adds a model to those whom the address names, once these are known. */
  async function add(id: string): Promise<void> {
    picker.clear();
    await come;
    if (chosen.length >= most) say([sayFull(most)]);
    else choose([...chosen.map((model) => model.id), id]);
  }

  function choose(ids: readonly string[]): void {
    keepChosen(ids);
    onChange();
  }

  /** Takes the models of the address; the first time when their names have come. */
  async function read(): Promise<void> {
    const text = readAddress('models');
    if (text === '') return show({ chosen: [], says: [] });
    if (lineUpOf) return show(lineUpOf(text));
    const come = await Promise.all([readNames(root), loadMeaning()]).catch(() => undefined);
    if (!come) return say(['The names of the models did not come. Load this page again.']);
    const [{ models }, { readLineUp }] = come;
    lineUpOf = (asked) => readLineUp(asked, models, most);
    await read();
    onChange();
  }

  function show(lineUp: LineUp): void {
    chosen = lineUp.chosen;
    list.replaceChildren(...chosen.map(drawChosen));
    say(lineUp.says);
  }

  function drawChosen(model: Choosable, at: number): Node {
    const button = drawRemove(model.name);
    button.addEventListener('click', () => {
      choose(chosen.flatMap(({ id }) => (id === model.id ? [] : id)));
      focusAt(list, at, picker.field);
    });
    return element('li', {}, element('b', {}, model.name), ' ', ...beside(model), button);
  }

  function say(lines: readonly string[]): void {
    told.replaceChildren(...lines.map((line) => element('p', {}, line)));
  }
}
