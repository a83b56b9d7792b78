import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../catalog/problems/problem.ts';
import { readRecords } from '../../catalog/file/records.ts';
import { type EditionUpdate, readEdition } from './edition.ts';
import type { Mapping } from './mapping.ts';

interface Imported {
  editions: EditionUpdate[];
  problems: Problem[];
  /** Names of ours, ids and aliases of models, by which unmapped names are sorted. */
  ourNames: string[];
}

/**
 * Renews the rows of boards from the tables of a folder, `ID.csv` for `content/boards/ID.md`. All or
 * nothing: if any table or record has a problem, no file is written. Run twice, it changes nothing.
 * @param root the folder that holds `content/`.
 * @param folder the folder that holds the tables.
 * @param editions how each table is read, by its id.
 * @param buildDate the day that counts as today.
 */
export async function importBoards(
  root: string,
  folder: string,
  editions: Record<string, Mapping>,
  buildDate: string,
): Promise<Imported> {
  const { entries, ids } = readRecords(root);
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const read: EditionUpdate[] = [];
  for (const table of tables) {
    const id = table.slice(0, -'.csv'.length);
    const mapping = Object.hasOwn(editions, id) ? editions[id] : undefined;
    const wrong = refusal(root, table, id, mapping);
    const path = join(folder, table);
    read.push(
      wrong || !mapping
        ? { id, file: `content/boards/${id}.md`, isChanged: false, problems: wrong ? [wrong] : [] }
        : await readEdition(root, path, id, mapping, ids.models, buildDate),
    );
  }
  const problems = read.flatMap((edition) => edition.problems);
  if (problems.length === 0) read.forEach((edition) => write(root, edition));
  const ourNames = entries.models.flatMap(({ id, record }) => [id, ...record.aliases]);
  return { editions: read, problems, ourNames };
}

/** Why a table cannot be read at all. */
function refusal(
  root: string,
  table: string,
  id: string,
  mapping: Mapping | undefined,
): Problem | undefined {
  const at = (field: string, message: string) => ({
    file: table,
    line: 1,
    column: 1,
    field,
    message,
    kind: 'table',
    asks: false,
  });
  if (!mapping)
    return at('file', `found no mapping of "${id}". Add it to src/import/boards/editions.ts`);
  if (!existsSync(join(root, 'content/boards', `${id}.md`)))
    return at('file', `found no board of that name. Write it first: npm run new -- board ${id}`);
  return undefined;
}

function write(root: string, { file, text, isChanged }: EditionUpdate): void {
  if (isChanged && text !== undefined) writeFileSync(join(root, file), text);
}
