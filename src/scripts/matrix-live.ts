import { inOrder, pairId } from '../comparison/rows/pair-id.ts';
import { isCounted } from '../comparison/rows/counted-price.ts';
import type { PairPart } from '../comparison/several/several.ts';
import {
  type Followed,
  type Leads,
  type MatrixCell,
  type MatrixRow,
  MOST_FOLLOWED,
  matrixOf,
} from '../comparison/views/matrix.ts';
import { readAddress, writeAddress } from './address.ts';
import { addNamed, drawRemove, focusAt, sayFull } from './chosen.ts';
import { element } from './element.ts';
import { find } from './find-part.ts';
import { eachTwo } from './each-two.ts';
import { readLineUp } from './line-up.ts';
import { readNames } from './names.ts';
import { usePicker } from './picker.ts';

/** Draws the matrix of the models that a reader follows. They stand in the address: `?follow=a,b,c`. */

/** Stands in the address where a reader has removed everybody. */
const NOBODY = 'nobody';
const FAILED = 'The figures could not be loaded. Load this page again.';

/** Takes over the matrix that the page came with. */
export function liven(box: HTMLElement): void {
  const base = box.dataset['matrix'] ?? '/';
  const table = find<HTMLTableElement>(box, 'table');
  const told = find(box, '.told');
  const list = find(box, '.chosen');
  const form = find<HTMLFormElement>(box, 'form');
  const usual = [...list.querySelectorAll<HTMLElement>('li')].map(toFollowed);
  let followed: readonly Followed[] = usual;
  const picker = usePicker(find(box, '[data-picker]'), {
    onChoose: (model) => void add(model),
    isTaken: (id) => followed.some((model) => model.id === id),
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void addNamed(picker, (model) => void add(model), say);
  });
  list.addEventListener('click', ({ target }) => {
    const item = target instanceof HTMLButtonElement && target.closest('li');
    if (item) remove([...list.children].indexOf(item));
  });
  addEventListener('popstate', () => void read());
  // Who is added joins those whom the address names, once these are known.
  const come = readAddress('follow') ? read() : undefined;

  async function add(model: Followed): Promise<void> {
    picker.clear();
    await come;
    if (followed.some(({ id }) => id === model.id)) say([`${model.name} is there already.`]);
    else if (followed.length >= MOST_FOLLOWED) {
      say([sayFull(MOST_FOLLOWED)]);
    } else follow([...followed, model]);
  }

  function remove(at: number): void {
    follow(followed.filter((_, place) => place !== at));
    focusAt(list, at, picker.field);
  }

  function follow(models: readonly Followed[]): void {
    followed = models;
    writeAddress('follow', models.map(({ id }) => id).join(',') || NOBODY, 'push');
    void draw([]);
  }

  /** Follows whom the address names; of an address without any, those that the page came with. */
  async function read(): Promise<void> {
    const text = readAddress('follow');
    const names = await readNames(base).catch(() => undefined);
    if (!names) return say([FAILED]);
    const lineUp = readLineUp(text === NOBODY ? '' : text, names.models, MOST_FOLLOWED);
    followed = text ? lineUp.chosen : usual;
    await draw(lineUp.says);
  }

  async function draw(says: readonly string[]): Promise<void> {
    const models = followed;
    list.replaceChildren(...models.map(drawChosen));
    const leads = await leadsAmong(models, base).catch(() => undefined);
    if (models !== followed) return;
    const rows = leads ? matrixOf(models, leads) : [];
    find(table, 'thead').replaceChildren(drawHead(leads ? models : [], base));
    find(table, 'tbody').replaceChildren(...rows.map((row) => drawRow(row, base)));
    say([...says, ...(leads ? sayShown(models) : [FAILED])]);
  }

  function say(lines: readonly string[]): void {
    told.replaceChildren(...lines.map((line) => element('p', {}, line)));
  }
}

/** Counts of the pages of pairs as the build made them; of other pairs from what it wrote of each model. */
async function leadsAmong(models: readonly Followed[], base: string): Promise<Leads> {
  const answer = await fetch(`${base}data/leads.json`);
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  const known = (await answer.json()) as Leads;
  const missing = eachTwo(models).filter(([one, other]) => !known[pairId(inOrder(one, other))]);
  const counted = await Promise.all(missing.map((two) => countTwo(two, base)));
  return { ...known, ...Object.fromEntries(counted) };
}

/** Two that have no page meet as they do in the table of several. */
async function countTwo(
  [one, other]: [Followed, Followed],
  base: string,
): Promise<[string, [number, number] | undefined]> {
  const { fetchParts } = await import('./several-parts.ts');
  const { pairs } = await fetchParts([one, other], base);
  return [pairId(inOrder(one, other)), pairs[0] && countLeads(pairs[0])];
}

function countLeads({ outcomes }: PairPart): [number, number] {
  const led = Object.entries(outcomes).flatMap(([row, outcome]) =>
    outcome.kind === 'lead' && isCounted(row) ? [outcome.side] : [],
  );
  return [led.filter((side) => side === 'a').length, led.filter((side) => side === 'b').length];
}

function toFollowed({ dataset }: HTMLElement): Followed {
  return {
    id: dataset['id'] ?? '',
    name: dataset['name'] ?? '',
    isListed: 'listed' in dataset,
  };
}

function drawChosen({ name }: Followed): Element {
  return element('li', {}, name, ' ', drawRemove(name));
}

function drawHead(models: readonly Followed[], base: string): Element {
  const heads = models.map((model) => drawName(model, 'col', base));
  return element('tr', {}, element('th', { scope: 'col' }, 'Model'), ...heads);
}

function drawRow({ model, cells }: MatrixRow<Followed>, base: string): Element {
  return element(
    'tr',
    {},
    drawName(model, 'row', base),
    ...cells.map((cell) => drawCell(cell, base)),
  );
}

function drawName({ id, name }: Followed, scope: string, base: string): Element {
  return element('th', { scope }, element('a', { href: `${base}models/${id}/` }, name));
}

function drawCell(cell: MatrixCell | undefined, base: string): Element {
  if (!cell) return element('td', {}, '–');
  const { place, says, text, more = '' } = cell;
  const link = element('a', { href: `${base}compare/${place}`, 'aria-label': says }, text);
  return element('td', { class: more }, link);
}

function sayShown(models: readonly Followed[]): string[] {
  if (models.length > 1) return [`${models.length} models, each against each.`];
  return ['Add at least two models.'];
}
