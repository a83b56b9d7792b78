import { CatalogError } from '../catalog/problems/catalog-error.ts';
import { BuildDateError, buildDate, checkDate } from '../catalog/build-date.ts';
import { studyAll } from '../comparison/study/studies.ts';
import { OUTCOMES_DAY } from '../outcomes/day.ts';
import { outcomeFiles } from '../outcomes/files.ts';
import { conclusionsIn } from '../outcomes/conclusion.ts';
import { OUTCOMES, keptOutcomes, writeOutcomes } from '../outcomes/folder.ts';
import { movesSince } from '../outcomes/moves.ts';
import { writeMoves } from '../outcomes/moves-folder.ts';
import { loadRecords } from '../site/build/records.ts';

/**
 * `npm run outcomes`: writes what every pair concludes into `outcomes/`, a file a model. The files
 * are kept with the records, so that a change of a record shows which conclusions it moves; the jobs
 * that come out otherwise are added to the file of the day under `outcomes/moves/`.
 */
try {
  const catalog = loadRecords(process.cwd(), checkDate());
  const studies = studyAll(catalog, OUTCOMES_DAY);
  const moves = movesSince(conclusionsIn(keptOutcomes(process.cwd())), studies);
  const count = writeMoves(process.cwd(), buildDate(), moves);
  const files = outcomeFiles(studies);
  const moved = writeOutcomes(process.cwd(), files);
  const told = moved.length > 0 ? `, changed: ${moved.join(', ')}` : ', none changed';
  console.log(
    `${files.size} files in ${OUTCOMES}/${told}. Moved since, by pair and job: ${moves.length}; on this day: ${count}.`,
  );
} catch (error) {
  if (!(error instanceof CatalogError || error instanceof BuildDateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
