import {
  type ModelPart,
  type PairPart,
  type SeveralRow,
  severalRow,
} from '../comparison/several/several.ts';
import { joinWords } from '../comparison/prose/join-words.ts';
import { element } from './element.ts';
import { drawCell } from './several-cell.ts';

/** A drawn table, and how many of its rows differ. */
export interface Drawn {
  table: HTMLTableElement;
  rows: number;
  differing: number;
}

/** Fills a copy of the empty table with the models' cells; rows of which nothing is said go. */
export function drawTable(
  empty: HTMLTableElement,
  models: readonly ModelPart[],
  pairs: readonly PairPart[],
  base: string,
): Drawn {
  const table = empty.cloneNode(true) as HTMLTableElement;
  const heads = models.map(({ id, name }) =>
    element('th', { scope: 'col' }, element('a', { href: `${base}models/${id}/` }, name)),
  );
  table.tHead?.rows[0]?.append(...heads);
  const names = joinWords(models.map(({ name }) => name));
  table.prepend(element('caption', {}, `${names}, row by row`));
  for (const line of table.querySelectorAll<HTMLTableRowElement>('tr[id]')) {
    const row = severalRow(line.id, line.dataset['none'] ?? '', models, pairs);
    if (row) fillLine(line, row, models, base);
    else line.remove();
  }
  for (const body of [...table.tBodies]) tidyGroup(body, models.length + 1);
  const lines = [...table.querySelectorAll('tr[id]')];
  const differing = lines.filter((line) => !line.matches('[data-alike]')).length;
  return { table, rows: lines.length, differing };
}

function fillLine(
  line: HTMLTableRowElement,
  { columns, open, isAlike }: SeveralRow,
  models: readonly ModelPart[],
  base: string,
): void {
  if (isAlike) line.dataset['alike'] = '';
  line.cells[0]?.append(...open.map((text) => element('small', {}, text)));
  columns.forEach((column, index) => {
    const full = `${base}models/${models[index]?.id}/#${line.dataset['at'] ?? line.id}`;
    line.append(drawCell(column, { base, full }));
  });
}

/** The heading of a group spans the table; a group without rows goes, one whose rows are alike is marked. */
function tidyGroup(body: HTMLTableSectionElement, columns: number): void {
  const [head] = body.rows[0]?.cells ?? [];
  if (head) head.colSpan = columns;
  if (body.rows.length === 1) body.remove();
  if (!body.querySelector('tr[id]:not([data-alike])')) body.dataset['alike'] = '';
}
