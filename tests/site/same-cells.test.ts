import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import type { ResultOf } from '../../src/exports/json/shapes.ts';
import { type Page, pairPages, readSite } from './pages.ts';
import { cellOf } from './shown.ts';

/** A cell is the same thing on its page, in JSON, in Markdown and in CSV. */

const PAIRS = 40;
const CELLS = 100;

type Pair = ResultOf<'pair'>;

/** What any of the forms says of a cell. */
interface Said {
  value: string;
  state: string;
  leads: boolean;
  /** Ids, the best first. */
  sources: string[];
}

/** Numbers that look like chance, and are the same on each run. */
function* chance(): Generator<number> {
  for (let seed = 19; ;) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    yield seed / 2 ** 31;
  }
}

const DICE = chance();

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor((DICE.next().value ?? 0) * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

function read(path: string): string {
  return readFileSync(join(inject('site'), path), 'utf8');
}

function inJson(row: Pair['rows'][number], side: 'a' | 'b'): Said {
  const { text: value, state, sources } = row[side];
  const { outcome } = row;
  return { value, state, sources, leads: outcome.kind === 'lead' && outcome.side === side };
}

function onPage(page: Page, row: string, side: 'a' | 'b'): Said {
  const { value, state = '', leads } = cellOf(page, row, side);
  const line = page.ids.get(row);
  const cell = page
    .$(line ? [line] : [])
    .children('td')
    .eq(side === 'a' ? 0 : 1);
  const sources = cell
    .children('sup')
    .find('a[href^="#s"]')
    .toArray()
    .map((mark) => {
      const listed = page.ids.get((page.$(mark).attr('href') ?? '').replace('#s', 'p'));
      const links = page.$(listed ? [listed] : []).find('a');
      const address = links.attr('href') ?? '';
      return address.split('/').at(-2) ?? '';
    });
  return { value, state, leads, sources };
}

/** The columns of the row in the table of the twin: its cells and its outcome, as they are written. */
function inMarkdown(text: string, pair: string, row: string): string[] {
  const head = `/compare/${pair}/#${row})`;
  const isRow = (line: string) => line.startsWith('| [') && line.split(' | ')[0]?.endsWith(head);
  const line = text.split('\n').find(isRow) ?? '';
  return line.split(/(?<!\\)\|/).map((column) => column.trim());
}

/** As much of a column as a value takes, and the marks right behind it. */
function fromMarkdown(column: string, { length }: string): Pick<Said, 'value' | 'sources'> {
  const said = column.replace(/\\(.)/g, '$1');
  const [marks = ''] = /^(?:\[\^[^\]]+\])*(?=;|$)/.exec(said.slice(length)) ?? [];
  const sources = [...marks.matchAll(/\[\^([^\]]+)\]/g)].map(([, id = '']) => id);
  return { value: said.slice(0, length), sources };
}

test('100 cells of 40 pairs are the same on their pages, in JSON, in Markdown and in CSV', () => {
  const pages = pairPages(readSite());
  const chosen = Array.from({ length: PAIRS }, () => pick(pages));
  const table = parse(read('data/models.csv'), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  const lines = new Map(table.map((line) => [`${line['model']} ${line['row']}`, line]));
  const names = new Map(table.map((line) => [line['model'], line['name']]));
  const tried = Array.from({ length: CELLS }, (_, at) => {
    const page = chosen[at % PAIRS] ?? pick(chosen);
    const id = page.path.split('/').at(-2) ?? '';
    const { result } = JSON.parse(read(`api/v1/pairs/${id}.json`)) as { result: Pair };
    const row = pick(result.rows);
    const side = pick(['a', 'b'] as const);
    const json = inJson(row, side);
    const html = onPage(page, row.id, side);
    const where = `${id} ${row.id} ${side}`;
    expect({ where, ...html, sources: [] }).toEqual({ where, ...json, sources: [] });
    // A page has no room for all who say the same: it shows the first, and counts the others.
    expect([where, html.sources]).toEqual([where, json.sources.slice(0, html.sources.length)]);
    expect([where, html.sources.length > 0]).toEqual([where, json.sources.length > 0]);

    const columns = inMarkdown(read(`compare/${id}/index.md`), id, row.id);
    const markdown = fromMarkdown(columns[side === 'a' ? 2 : 3] ?? '', json.value);
    const model = { a: result.a, b: result.b }[side];
    const name = names.get(model) ?? '';
    expect({ where, ...markdown }).toEqual({ where, value: json.value, sources: json.sources });
    const outcome = (columns[4] ?? '').replace(/\\(.)/g, '$1');
    expect([where, outcome.startsWith(`${name} leads`)]).toEqual([where, json.leads]);

    const line = lines.get(`${model} ${row.id}`);
    if (!line) return 0;
    const csv = {
      value: line['text']?.replace(/^'/, ''),
      state: line['state'],
      first: line['source'],
    };
    const [first = ''] = json.sources;
    expect({ where, ...csv }).toEqual({ where, value: json.value, state: json.state, first });
    return 1;
  });
  const inTable = tried.filter((one) => one === 1).length;
  expect(inTable).toBeGreaterThan(CELLS / 3);
});
