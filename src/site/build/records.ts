import type { Catalog } from '../../catalog/catalog.ts';
import type { Keep } from '../../catalog/file/keep.ts';
import { pointerIn } from '../../catalog/file/pointer.ts';
import { type Checked, checkCatalog, isRefused } from '../../catalog/load.ts';
import { CatalogError } from '../../catalog/problems/catalog-error.ts';
import { OF_READING } from '../../catalog/problems/of-reading.ts';
import { type Finding, type Problem, ofKind } from '../../catalog/problems/problem.ts';
import { linkMoves, readMoves } from '../../outcomes/moves-folder.ts';
import { studyAll } from '../../comparison/study/studies.ts';
import { brokenClaims } from '../../comparison/writing/broken-claim.ts';

const NO_MODEL: Finding = {
  file: 'content/models',
  line: 1,
  column: 1,
  field: 'models',
  message:
    'found no record; a site compares models, so at least one is needed. Write one: npm run new -- model some-id',
};

/** Reads and checks all records and, where none is refused, holds what people wrote against them. */
export function checkRecords(root: string, date: string, keep?: Keep): Checked {
  const checked = checkCatalog(root, date, keep);
  if (checked.problems.some(isRefused)) return checked;
  const { moves, findings } = readMoves(root);
  const catalog = { ...checked.catalog, moves: linkMoves(checked.catalog, moves) };
  const found = [...problemsOfAll(checked, date), ...ofKind(OF_READING.value, findings)];
  return { ...checked, catalog, problems: [...checked.problems, ...found] };
}

/** What only sound records can be held against. */
function problemsOfAll({ catalog, entries }: Checked, date: string): Problem[] {
  const none = catalog.models.length === 0 ? [NO_MODEL] : [];
  return [
    ...ofKind(OF_READING.place, none),
    ...ofKind(OF_READING.writing, brokenClaims(studyAll(catalog, date), pointerIn(entries))),
  ];
}

/**
 * All records, for a site.
 * @throws CatalogError with every problem for which they are refused.
 */
export function loadRecords(root: string, date: string, keep?: Keep): Catalog {
  const { catalog, problems } = checkRecords(root, date, keep);
  const refused = problems.filter(isRefused);
  if (refused.length > 0) throw new CatalogError(refused);
  return catalog;
}
