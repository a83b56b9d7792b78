import type { Catalog } from './catalog.ts';
import type { Keep } from './file/keep.ts';
import { type Entries } from './file/read.ts';
import { readRecords } from './file/records.ts';
import { link } from './link/link.ts';
import { CatalogError } from './problems/catalog-error.ts';
import { OF_READING } from './problems/of-reading.ts';
import { type Finding, type Problem, ofKind } from './problems/problem.ts';
import { breaches } from './rules/rules.ts';

/** The records with their references followed, and all that is wrong with them or asked about. */
export interface Checked {
  /** To be used only where nothing is refused. */
  catalog: Catalog;
  problems: Problem[];
  /** The records as they were read: they know their places in the files. */
  entries: Entries;
}

/**
 * Reads, checks and links all records.
 * @param root the folder that holds `content/`.
 * @param today the day of the build, `2026-11-22`.
 * @param keep how a file is read that may have been read before; anew, if none is named.
 */
export function checkCatalog(root: string, today: string, keep?: Keep): Checked {
  const { entries, ids, problems } = readRecords(root, keep);
  const lost: Finding[] = [];
  const catalog = link(entries, ids, lost);
  return {
    catalog,
    entries,
    problems: [...problems, ...breaches(entries, today), ...ofKind(OF_READING.reference, lost)],
  };
}

/** Whether a problem refuses the records, or only asks. */
export function isRefused({ asks }: Problem): boolean {
  return !asks;
}

/**
 * The same where only sound records are of use.
 * @throws CatalogError with every problem for which they are refused.
 */
export function loadCatalog(root: string, today: string): Catalog {
  const { catalog, problems } = checkCatalog(root, today);
  const refused = problems.filter(isRefused);
  if (refused.length > 0) throw new CatalogError(refused);
  return catalog;
}
