import { readAddress, writeAddress } from './address.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import type { Candidate, LineUp } from './line-up.ts';
import { loadMeaning } from './meaning.ts';
import { readNames } from './names.ts';
import { usePicker } from './picker.ts';

/** Lets readers choose models one after the other; the chosen stand in the address: `?models=a,b`. */
export interface Chooser {
  chosen: () => readonly Candidate[];
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
  beside: (model: Candidate) => Node[] = () => [],
): Chooser {
  const place = find(box, '[data-picker]');
  const root = place.dataset['picker'] ?? '/';
  const picker = usePicker(place, {
    onChoose: ({ id }) => add(id),
    isTaken: (id) => chosen.some((model) => model.id === id),
  });
  const list = find(box, '.chosen');
  const told = find(box, '.told');
  let lineUpOf: ((text: string) => LineUp) | undefined;
  let chosen: readonly Candidate[] = [];
  find(box, ':scope > button').addEventListener('click', () => void addNamed());
  // The choice is no field of the form: what is added stands in the list.
  for (const kind of ['input', 'change']) {
    place.addEventListener(kind, (event) => event.stopPropagation());
  }
  picker.field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    void addNamed();
  });
  addEventListener('popstate', () => void read());
  return { chosen: () => chosen, come: read(), add };

  async function addNamed(): Promise<void> {
    const text = picker.field.value.trim();
    const model = await picker.read();
    if (model) add(model.id);
    else say([text ? `No single model is called ${text}.` : 'Choose a model first.']);
  }

  function add(id: string): void {
    picker.clear();
    if (chosen.length >= most) say([`${most} models are the most. Remove one first.`]);
    else choose([...chosen.map((model) => model.id), id]);
  }

  function choose(ids: readonly string[]): void {
    writeAddress('models', [...new Set(ids)].join(','), 'push');
    void read();
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

  function drawChosen(model: Candidate, at: number): Node {
    const button = element('button', { type: 'button' }, 'Remove');
    button.append(element('span', { class: 'hide' }, ` ${model.name}`));
    button.addEventListener('click', () => {
      choose(chosen.flatMap(({ id }) => (id === model.id ? [] : id)));
      const buttons = list.querySelectorAll('button');
      (buttons[Math.min(at, buttons.length - 1)] ?? picker.field).focus();
    });
    return element('li', {}, element('b', {}, model.name), ' ', ...beside(model), button);
  }

  function say(lines: readonly string[]): void {
    told.replaceChildren(...lines.map((line) => element('p', {}, line)));
  }
}
