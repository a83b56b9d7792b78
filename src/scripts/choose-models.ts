import { readAddress, writeAddress } from './address.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import type { Candidate, LineUp } from './line-up.ts';

/** Lets readers choose models one after the other; the chosen stand in the address: `?models=a,b`. */
export interface Chooser {
  chosen: () => readonly Candidate[];
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
  const select = find<HTMLSelectElement>(box, 'select');
  const list = find(box, '.chosen');
  const told = find(box, '.told');
  const candidates = candidatesIn(select);
  let chosen: readonly Candidate[] = [];
  find(box, 'button').addEventListener('click', () => add(select.value));
  // The choice is no field of the form: what is added stands in the list.
  for (const kind of ['input', 'change']) {
    select.addEventListener(kind, (event) => event.stopPropagation());
  }
  addEventListener('popstate', read);
  read();
  return { chosen: () => chosen, add };

  function add(id: string): void {
    if (id === '') say(['Choose a model first.']);
    else if (chosen.length >= most) say([`${most} models are the most. Remove one first.`]);
    else choose([...chosen.map((model) => model.id), id]);
  }

  function choose(ids: readonly string[]): void {
    writeAddress('models', [...new Set(ids)].join(','), 'push');
    read();
    onChange();
  }

  /** Takes the models of the address: ids at once, other spellings when what reads them has come. */
  function read(): void {
    const text = readAddress('models');
    const words = text.split(',').filter((word) => word !== '');
    const known = words.flatMap((word) => candidates.find(({ id }) => id === word) ?? []);
    show({ chosen: [...new Set(known)].slice(0, most), says: [] });
    if (known.length === words.length && words.length <= most) return;
    void import('./line-up.ts').then(({ readLineUp }) => {
      if (text !== readAddress('models')) return;
      show(readLineUp(text, candidates, most));
      onChange();
    });
  }

  function show(lineUp: LineUp): void {
    chosen = lineUp.chosen;
    list.replaceChildren(...chosen.map(drawChosen));
    select.value = '';
    say(lineUp.says);
  }

  function drawChosen(model: Candidate, at: number): Node {
    const button = element('button', { type: 'button' }, 'Remove');
    button.append(element('span', { class: 'hide' }, ` ${model.name}`));
    button.addEventListener('click', () => {
      choose(chosen.flatMap(({ id }) => (id === model.id ? [] : id)));
      const buttons = list.querySelectorAll('button');
      (buttons[Math.min(at, buttons.length - 1)] ?? select).focus();
    });
    return element('li', {}, element('b', {}, model.name), ' ', ...beside(model), button);
  }

  function say(lines: readonly string[]): void {
    told.replaceChildren(...lines.map((line) => element('p', {}, line)));
  }
}

function candidatesIn({ options }: HTMLSelectElement): Candidate[] {
  return [...options]
    .filter(({ value }) => value !== '')
    .map(({ value, text, dataset }) => ({
      id: value,
      name: text.trim(),
      also: dataset['names']?.split(' ') ?? [],
    }));
}
