import type { Catalog } from './catalog.ts';
import { link } from './link/link.ts';
import { CatalogError } from './problems/problem.ts';
import { readRecords } from './file/read.ts';
import { breaches } from './rules/rules.ts';

/**
 * Reads, checks and links all records.
 * @param root the folder that holds `content/`.
 * @param buildDate the day that counts as today, `2026-11-22`.
 * @throws CatalogError with every problem found.
 */
export function loadCatalog(root: string, buildDate: string): Catalog {
  const { entries, ids, problems } = readRecords(root);
  problems.push(...breaches(entries, buildDate));
  const catalog = link(entries, ids, problems);
  if (problems.length > 0) throw new CatalogError(problems);
  return catalog;
}
