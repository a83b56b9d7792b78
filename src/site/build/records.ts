import type { Catalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { CatalogError } from '../../catalog/problems/problem.ts';
import { brokenClaims } from '../../comparison/writing/broken-claim.ts';

/**
 * Reads and checks all records, and holds what people wrote against them.
 * @throws CatalogError with every problem found.
 */
export function loadRecords(root: string, date: string): Catalog {
  const catalog = loadCatalog(root, date);
  const problems = brokenClaims(catalog);
  if (problems.length > 0) throw new CatalogError(problems);
  return catalog;
}
