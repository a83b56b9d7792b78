import type { ListFigure } from '../comparison/views/list-figure.ts';
import { type SentModels, openFigure } from '../comparison/views/model-list-sent.ts';
import { element } from './element.ts';

/** Completes the table of models: with the columns that it came without, and the other models. */

/**
 * Fetches all that the table can show and puts it in, the added columns and rows in their places.
 * @param root the address of the page of models
 * @throws where it does not come
 */
export async function completeTable(table: HTMLTableElement, root: string): Promise<void> {
  const answer = await fetch(`${root}figures.json`);
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  const { columns, models } = (await answer.json()) as SentModels;
  const [head] = table.tHead?.rows ?? [];
  const [body] = table.tBodies;
  if (!head || !body) return;
  const had = [...head.cells].map(({ dataset: { key } }) => key);
  const added = columns.flatMap(({ id }, at) => (had.includes(id) ? [] : [at]));
  const rows = new Map([...body.rows].map((row) => [idOf(row), row]));
  for (const at of added) insertAt(head, at, drawHead(columns[at]));
  for (const model of models) {
    const page = `${root}${model.id}/`;
    const drawAt = (at: number) =>
      drawFigure(openFigure(model.figures[at] ?? null, columns[at]?.row), page);
    const row = rows.get(model.id);
    if (row) for (const at of added) insertAt(row, at, drawAt(at));
    else
      body.append(
        drawRow(
          model,
          page,
          columns.map((_, at) => drawAt(at)),
        ),
      );
  }
}

type SentModel = SentModels['models'][number];

function idOf(row: HTMLTableRowElement): string | undefined {
  return row.querySelector('input')?.value;
}

/** The name stands before the first column. */
function insertAt(row: HTMLTableRowElement, at: number, cell: Element): void {
  row.insertBefore(cell, row.cells[at + 1] ?? null);
}

function drawHead(column: SentModels['columns'][number] | undefined): Element {
  return element('th', { scope: 'col', 'data-key': column?.id ?? '' }, column?.label ?? '');
}

function drawRow(model: SentModel, page: string, cells: Element[]): Element {
  const box = element('input', {
    type: 'checkbox',
    value: model.id,
    'aria-label': `Pick ${model.name}`,
    ...(model.isListed && { 'data-listed': '' }),
  });
  const name = element('th', { scope: 'row' }, box, ' ', element('a', { href: page }, model.name));
  return element('tr', { 'data-names': model.names }, name, ...cells);
}

function drawFigure(figure: ListFigure, page: string): Element {
  const { text, note, isDisputed, sort, is, row } = figure;
  const shown = row ? element('a', { href: `${page}#${row}` }, text) : text;
  const cell = element('td', {}, shown);
  if (sort !== text || note || isDisputed) cell.dataset['sort'] = sort;
  if (is) cell.dataset['is'] = is;
  if (note) cell.append(element('small', {}, note));
  if (isDisputed) cell.append(element('small', { class: 'disputed' }, 'disputed'));
  return cell;
}
