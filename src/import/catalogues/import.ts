import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import { readWritten } from '../../catalog/file/read.ts';
import { link } from '../../catalog/link/link.ts';
import { filesOf, readBefore, writeFiles } from './files.ts';
import { reportOf } from './report.ts';
import { type Catalogue, modelsDevFile, readCatalogues } from './sources.ts';
import { type Registry, newestVersions, versionsText } from './newest.ts';
import { VERSIONS_FILE, readTables } from './tables.ts';
import { type Update, updateOf } from './update.ts';

export interface ImportRun {
  update: Update;
  catalogues: Catalogue[];
  report: string;
  /** Paths that changed on the disk. */
  changed: string[];
}

export interface Options {
  /** Archives or an `api.json` on disk, in the place of a download. */
  from: string[];
  /** Whether only to compare, and to write nothing. */
  isDry: boolean;
  /** The day that counts as today. */
  today: string;
  /** Where to ask for newer versions; without it those are read that the table names. */
  registry?: Registry | undefined;
}

/**
 * Renews what is imported from the catalogues that `content/catalogues` names. All or nothing: it
 * throws a Refusal before anything is written. Run twice, it changes nothing.
 * @param root the folder that holds `content/`.
 */
export async function runImport(
  root: string,
  { from, isDry, today, registry }: Options,
): Promise<ImportRun> {
  const named = readTables(root);
  const versions = registry
    ? await newestVersions(named.versions, today, registry)
    : named.versions;
  const tables = { ...named, versions };
  const json = from.filter((path) => path.endsWith('.json'));
  const own = json.map((path) => modelsDevFile(path, today, today));
  const read = await readCatalogues(
    tables,
    from.filter((path) => !path.endsWith('.json')),
  );
  const catalogues = [...own, ...read];
  const before = readBefore(root);
  const catalog = writtenCatalog(root);
  const update = updateOf(catalog, tables, catalogues, before.providers);
  const report = reportOf(catalog, update, catalogues, before);
  if (isDry) return { update, catalogues, report, changed: [] };
  const table = readFileSync(join(root, VERSIONS_FILE), 'utf8');
  const changed = writeFiles(
    root,
    new Map([...before.files, [VERSIONS_FILE, table]]),
    new Map([
      ...filesOf(update, before),
      [VERSIONS_FILE, registry ? versionsText(root, versions) : table],
    ]),
  );
  return { update, catalogues, report, changed };
}

/** The records as people wrote them, with nothing that was imported. */
function writtenCatalog(root: string): Catalog {
  const { entries, ids } = readWritten(root);
  return link(entries, ids, []);
}
