import type { Catalog } from '../../catalog/catalog.ts';
import { readWritten } from '../../catalog/file/read.ts';
import { link } from '../../catalog/link/link.ts';
import { filesOf, readBefore, writeFiles } from './files.ts';
import { reportOf } from './report.ts';
import { type Catalogue, modelsDevFile, readCatalogues } from './sources.ts';
import { readTables } from './tables.ts';
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
}

/**
 * Renews what is imported from the catalogues that `content/catalogues` names. All or nothing: it
 * throws a Refusal before anything is written. Run twice, it changes nothing.
 * @param root the folder that holds `content/`.
 */
export async function runImport(root: string, { from, isDry, today }: Options): Promise<ImportRun> {
  const tables = readTables(root);
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
  const changed = isDry ? [] : writeFiles(root, before.files, filesOf(update, before));
  return { update, catalogues, report, changed };
}

/** The records as people wrote them, with nothing that was imported. */
function writtenCatalog(root: string): Catalog {
  const { entries, ids } = readWritten(root);
  return link(entries, ids, []);
}
