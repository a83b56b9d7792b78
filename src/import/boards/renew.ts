import { format, resolveConfig } from 'prettier';
import { Document, type YAMLMap, isMap } from 'yaml';
import type { BoardRow } from '../../catalog/catalog.ts';
import type { RecordOf } from '../../catalog/schema/kinds.ts';
import { byRun } from '../../catalog/link/board.ts';
import { keyOf } from './gather.ts';

/**
 * The text of a board's record with its rows renewed. All else stands as a person wrote it, to the
 * letter, and so do the notes and reasons of rows that are still there, and rows that a person added.
 * @param text the record as it is, its rows last in the front matter.
 * @throws Error where `rows` is not the last key.
 */
export async function renewRows(
  text: string,
  record: RecordOf<'boards'>,
  rows: readonly BoardRow[],
  file: string,
): Promise<string> {
  const [, front = '', rest = ''] = /^(---\n[\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
  const at = front.search(/^rows:/m);
  const kept = at < 0 ? front : front.slice(0, at);
  if (at >= 0 && /^[^\s#-]/m.test(front.slice(at + 'rows:'.length)))
    throw new Error(`${file}: rows is not the last key. Move what follows it above`);
  const written = new Map(record.rows.map((row) => [keyOf(row), row]));
  const noted = rows.map((row) => {
    const last = written.get(keyOf(row));
    return { ...row, note: row.note ?? last?.note, sure: last?.sure };
  });
  const all = [...noted, ...addedByHand(record, rows)].toSorted(byRun);
  const options = await resolveConfig(file);
  const lines = await format(rowsAsYaml(all), { ...options, parser: 'yaml' });
  return `${kept}${lines}${rest}`;
}

/** The rows that a person added, but for those that the table has by now. */
function addedByHand(record: RecordOf<'boards'>, rows: readonly BoardRow[]): BoardRow[] {
  const known = new Set(rows.map(keyOf));
  return record.rows
    .filter((row) => row.byHand && !known.has(keyOf(row)))
    .map((row) => ({ ...row, margins: row.margins ?? {} }));
}

/** The rows as YAML, a block a row, its figures in braces. */
function rowsAsYaml(rows: readonly BoardRow[]): string {
  if (rows.length === 0) return 'rows: []\n';
  const document = new Document({ rows: rows.map(plain) });
  const list = document.get('rows') as unknown as { items: YAMLMap[] };
  for (const row of list.items) {
    for (const key of ['values', 'margins']) {
      const figures = row.get(key, true);
      if (isMap(figures)) figures.flow = true;
    }
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** A row with the keys that say something, in the order of the schema. */
function plain({
  model,
  effort,
  group,
  values,
  margins,
  tokens,
  on,
  settings,
  note,
  byHand,
  sure,
}: BoardRow) {
  const hasMargins = Object.keys(margins).length > 0;
  const row = { model, effort, group, values, margins: hasMargins ? margins : undefined };
  const all = { ...row, tokens, on, settings, note, byHand, sure };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
