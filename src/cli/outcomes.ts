import { CatalogError } from '../catalog/problems/catalog-error.ts';
import { BuildDateError, checkDate } from '../catalog/build-date.ts';
import { studyAll } from '../comparison/study/studies.ts';
import { OUTCOMES_DAY } from '../outcomes/day.ts';
import { outcomeFiles } from '../outcomes/files.ts';
import { OUTCOMES, writeOutcomes } from '../outcomes/folder.ts';
import { loadRecords } from '../site/build/records.ts';

/**
 * `npm run outcomes`: writes what every pair concludes into `outcomes/`, a file a model. The files
 * are kept with the records, so that a change of a record shows which conclusions it moves.
 */
try {
  const catalog = loadRecords(process.cwd(), checkDate());
  const files = outcomeFiles(studyAll(catalog, OUTCOMES_DAY));
  const moved = writeOutcomes(process.cwd(), files);
  const told = moved.length > 0 ? `, changed: ${moved.join(', ')}` : ', none changed';
  console.log(`${files.size} files in ${OUTCOMES}/${told}.`);
} catch (error) {
  if (!(error instanceof CatalogError || error instanceof BuildDateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
