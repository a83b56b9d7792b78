import { modelsNamed } from '../find/name-match.ts';
import { plain } from '../find/spelling.ts';
import { wordsOf } from '../find/words.ts';
import { readAddress, writeAddress } from './address.ts';
import { useFinder } from './finder.ts';

/** What a list asks of its rows, beside the words that are typed. */
export interface Sieve {
  /** Whether a row passes; undefined where it is unknown. */
  passes: (row: HTMLTableRowElement) => boolean | undefined;
  /** Whether those of which it is unknown stay. */
  keepsUnknown: () => boolean;
  /** Rows that stay out until something is asked: words, an order, or what the sieve asks. */
  waits?: (row: HTMLTableRowElement) => boolean;
  asks?: () => boolean;
}

/** A list that sorts and filters. */
export interface List {
  field: HTMLInputElement;
  /** Filters again: what is asked, or which columns are shown, has changed. */
  filter: () => void;
}

const ALL: Sieve = { passes: () => true, keepsUnknown: () => false };

/**
 * Sorts and filters a table with the attribute `data-list`, which names its rows, by the field in
 * `box`. A cell sorts by its `data-sort`, or else by its text; an empty `data-sort` is not known and
 * stands last either way.
 */
export function livenList(table: HTMLTableElement, box: Element, sieve = ALL): List {
  const body = table.tBodies[0];
  let rows = [...(body?.rows ?? [])];
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-key]')];
  const finder = useFinder(box, filter);
  for (const head of heads) addButton(head);
  table.addEventListener('focusin', showWhole);
  filter();
  const state = readAddress('sort');
  const sorted = heads.find(({ dataset: { key } }) => key === state.replace(/^-/, ''));
  if (sorted) sort(sorted, state.startsWith('-'));
  return { field: finder.field, filter };

  function filter(): void {
    const isShown = heads.map((head) => head.checkVisibility());
    const words = plain(finder.field.value).split(/\s+/);
    const named = namesIn(finder.field.value, rows);
    const meant = rows.filter((row) => {
      const text = textOf(row, isShown);
      return named.has(row) || words.every((word) => text.includes(word));
    });
    const unknown = meant.filter((row) => sieve.passes(row) === undefined);
    const isAsked =
      finder.field.value.trim() !== '' || heads.some(({ ariaSort }) => ariaSort) || sieve.asks?.();
    const left = meant.filter(
      (row) => (isAsked || !sieve.waits?.(row)) && (sieve.passes(row) ?? sieve.keepsUnknown()),
    );
    showRows(left);
    const also = isAsked ? sayUnknown(unknown.length, sieve.keepsUnknown()) : '';
    finder.say(`${left.length} of ${rows.length} ${table.dataset['list']}${also}`);
  }

  /** What is not shown is taken out, so that a long table stays as quick as what is seen of it. */
  function showRows(left: readonly HTMLTableRowElement[]): void {
    const isSame =
      left.length === body?.rows.length && left.every((row, at) => row === body.rows[at]);
    if (!isSame) body?.replaceChildren(...left);
  }

  function addButton(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      const isDown = head.ariaSort === 'ascending';
      writeAddress('sort', `${isDown ? '-' : ''}${head.dataset['key']}`);
      sort(head, isDown);
    });
    head.append(button);
  }

  function sort(head: HTMLElement, isDown: boolean): void {
    for (const other of heads) other.ariaSort = null;
    head.ariaSort = isDown ? 'descending' : 'ascending';
    const at = (head as HTMLTableCellElement).cellIndex;
    rows = rows.toSorted((one, other) => compare(one.cells[at], other.cells[at], isDown));
    filter();
  }
}

/** What a cell sorts by; empty where it is not known. */
export function valueOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
}

/** Scrolls to a link reached by the keyboard; a browser leaves one as it is that is seen in part. */
function showWhole({ target }: Event): void {
  if (!(target instanceof Element) || !target.matches('td :focus-visible')) return;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** What a reader sees of a row, and its other names. */
function textOf({ cells, dataset }: HTMLTableRowElement, isShown: readonly boolean[]): string {
  const seen = [...cells].filter((_, at) => isShown[at]).map(({ textContent }) => textContent);
  return plain([...seen, dataset['names']].join(' '));
}

/** The rows that a pasted id, or a name with a slip of the hand in it, means. */
function namesIn(query: string, rows: readonly HTMLTableRowElement[]): Set<HTMLTableRowElement> {
  const named = rows.map((row, at) => ({
    id: `${at}`,
    name: row.cells[0]?.textContent.trim() ?? '',
    also: row.dataset['names']?.split(' '),
  }));
  const found = modelsNamed(wordsOf(query), named)?.models ?? [];
  return new Set(found.flatMap(({ id }) => rows[Number(id)] ?? []));
}

function sayUnknown(count: number, areKept: boolean): string {
  if (count === 0) return '';
  return `; ${count} ${areKept ? 'of them' : 'more'} ${count === 1 ? 'is' : 'are'} unknown`;
}

function compare(
  one: HTMLTableCellElement | undefined,
  other: HTMLTableCellElement | undefined,
  isDown: boolean,
): number {
  const [left, right] = [valueOf(one), valueOf(other)];
  if (!left || !right) return Number(!left) - Number(!right);
  const order = left.localeCompare(right, 'en', { numeric: true });
  const [low, high] = [Number(left), Number(right)];
  const rising = Number.isNaN(low) || Number.isNaN(high) ? order : low - high;
  return isDown ? -rising : rising;
}
