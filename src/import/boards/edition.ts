import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../catalog/file/decode.ts';
import type { Problem } from '../../catalog/problems/problem.ts';
import { type Entry, readRecord } from '../../catalog/file/read.ts';
import { breachesOfBoards } from '../../catalog/rules/rules.ts';
import { type Gathered, gather } from './gather.ts';
import type { Mapping } from './mapping.ts';
import { renewRows } from './renew.ts';
import { readTable } from './table.ts';

/** What became of the table of one edition. */
export interface EditionUpdate {
  id: string;
  /** The record's path from the project's root. */
  file: string;
  /** The record as it has to stand; none where there are problems. */
  text?: string;
  isChanged: boolean;
  gathered?: Gathered;
  problems: Problem[];
}

/**
 * Reads the table of an edition and works out the record with its rows renewed. Writes nothing.
 * @param root the folder that holds `content/`.
 * @param models the ids of the models that have a record.
 * @param buildDate the day that counts as today.
 */
export async function readEdition(
  root: string,
  table: string,
  id: string,
  mapping: Mapping,
  models: ReadonlySet<string>,
  buildDate: string,
): Promise<EditionUpdate> {
  const file = `content/boards/${id}.md`;
  const { figures, problems } = readTable(table);
  const bytes = readFileSync(join(root, file));
  const read = readRecord({ kind: 'boards', id, file }, decode(bytes));
  const entry = read.entry as Entry<'boards'> | undefined;
  problems.push(...read.problems);
  if (!entry || problems.length > 0) return { id, file, isChanged: false, problems };
  const gathered = gather(figures, mapping, entry.record, models);
  const before = bytes.toString('utf8');
  const text = await renewRows(before, entry.record, gathered.rows, join(root, file));
  const wrong = problemsOf(id, file, text, buildDate);
  if (wrong.length > 0) return { id, file, isChanged: false, gathered, problems: wrong };
  return { id, file, text, isChanged: text !== before, gathered, problems: [] };
}

/** What would be wrong with the record, were it written. */
function problemsOf(id: string, file: string, text: string, buildDate: string): Problem[] {
  const { entry, problems } = readRecord(
    { kind: 'boards', id, file },
    decode(Buffer.from(text, 'utf8')),
  );
  if (!entry || problems.length > 0) return problems;
  return breachesOfBoards([entry as Entry<'boards'>], buildDate);
}
