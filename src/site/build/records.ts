import type { Catalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { CatalogError, type Problem } from '../../catalog/problems/problem.ts';
import { brokenClaims } from '../../comparison/writing/broken-claim.ts';

const NO_MODEL: Problem = {
  file: 'content/models',
  line: 1,
  column: 1,
  field: 'models',
  message:
    'found no record; a site compares models, so at least one is needed. Write one: npm run new -- model some-id',
};

/**
 * Reads and checks all records, and holds what people wrote against them.
 * @throws CatalogError with every problem found.
 */
export function loadRecords(root: string, date: string): Catalog {
  const catalog = loadCatalog(root, date);
  const problems = brokenClaims(catalog);
  if (catalog.models.length === 0) problems.push(NO_MODEL);
  if (problems.length > 0) throw new CatalogError(problems);
  return catalog;
}
