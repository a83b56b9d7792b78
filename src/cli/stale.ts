import { parseArgs } from 'node:util';
import { BuildDateError, buildDate, checkDate } from '../catalog/build-date.ts';
import { loadCatalog } from '../catalog/load.ts';
import { CatalogError } from '../catalog/problems/catalog-error.ts';
import { readRecords } from '../catalog/file/records.ts';
import { staleGroups } from '../stale/list.ts';
import { markStale, sayStale } from '../stale/report.ts';

/**
 * `npm run stale`: lists what in the records has grown old, with `--markdown` as the body of an issue.
 * Exits 1 only where the records cannot be read.
 */
const { values } = parseArgs({ options: { markdown: { type: 'boolean', default: false } } });

try {
  const date = buildDate();
  const catalog = loadCatalog(process.cwd(), checkDate());
  const groups = staleGroups(catalog, readRecords(process.cwd()).entries, date);
  console.log(values.markdown ? markStale(groups, date) : sayStale(groups, date));
} catch (error) {
  if (!(error instanceof CatalogError || error instanceof BuildDateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
