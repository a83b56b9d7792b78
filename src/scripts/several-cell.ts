import type { CellPart, Column, Said } from '../comparison/several/several.ts';
import { joinWords } from '../comparison/prose/join-words.ts';
import { element } from './element.ts';

/** Where a cell's addresses lead. */
export interface Places {
  /** What all addresses of the site begin with: `/`, or a base path. */
  base: string;
  /** The row on the model's page. */
  full: string;
}

/** A cell of a table of several models: its versions, and the models that it leads. */
export function drawCell({ versions, state, isLeader, leads }: Column, places: Places): Element {
  const cell = element('td', { 'data-state': state });
  if (isLeader) cell.dataset['lead'] = '';
  for (const { cell: shown, against } of versions) {
    cell.append(...drawVersion(shown, against, places));
  }
  if (leads) cell.append(element('small', { class: 'lead' }, leads));
  return cell;
}

function drawVersion(shown: CellPart, against: readonly string[], places: Places): Node[] {
  const { state, text, rivals, why, estimates, more } = shown;
  const isTold = state !== 'unknown';
  return [
    element('p', {}, isTold ? element('a', { href: places.full }, text) : text),
    ...(against.length > 0 ? [small(`against ${joinWords(against)}`)] : []),
    ...shown.notes.map(drawNote),
    ...drawSources(shown, places),
    ...drawFlag(
      'rivals',
      count(rivals, 'source disagrees', 'sources disagree'),
      rivals,
      places,
      why,
    ),
    ...drawFlag('estimates', count(estimates, 'estimate', 'estimates'), estimates, places),
    ...(more && isTold ? [small(element('a', { href: places.full }, more))] : []),
  ];
}

/** `OpenAI, 13 May 2024`, each a link to the page of the source. */
function drawSources({ voices, uncited }: CellPart, { base, full }: Places): Node[] {
  if (voices.length === 0) return [];
  const links = voices.map((voice) => drawSource(voice, base));
  if (uncited > 0) links.push(element('a', { href: full }, `${uncited} more`));
  return [element('ul', { class: 'by' }, ...links.map((link) => element('li', {}, link)))];
}

function drawSource({ source, publisher, on }: Said, base: string): Node {
  return element('a', { href: `${base}sources/${source}/` }, `${publisher}, ${on}`);
}

/** A small label that opens to who says what. */
function drawFlag(
  tone: string,
  label: string,
  voices: readonly Said[],
  { base }: Places,
  last?: string,
): Node[] {
  if (voices.length === 0) return [];
  const lines = voices.map((voice) =>
    element('li', {}, drawSource(voice, base), `: ${voice.says} (${voice.tier})`),
  );
  const list = element('ul', {}, ...lines, ...(last ? [element('li', {}, last)] : []));
  return [element('details', { class: `flag ${tone}` }, element('summary', {}, label), list)];
}

/** A note comes as HTML that the build has made safe. */
function drawNote(html: string): Node {
  const line = small();
  line.innerHTML = html;
  return line;
}

function small(...inside: (string | Node)[]): HTMLElement {
  return element('small', {}, ...inside);
}

function count(voices: readonly Said[], noun: string, nouns: string): string {
  const sources = new Set(voices.map(({ source }) => source)).size;
  return `${sources} ${sources === 1 ? noun : nouns}`;
}
