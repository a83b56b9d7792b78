import { parseArgs } from 'node:util';
import { KINDS } from '../audit/every-kind.ts';
import { holdOut } from '../audit/hold-out.ts';
import { sayHeldOut, sayKind, sayUndecided } from '../audit/report.ts';
import { undecidedOf } from '../audit/undecided.ts';
import { BuildDateError, buildDate, checkDate } from '../catalog/build-date.ts';
import { CatalogError } from '../catalog/problems/catalog-error.ts';
import { pagesOf } from '../comparison/rows/pages.ts';
import { studyAll } from '../comparison/study/studies.ts';
import { matchupOf } from '../comparison/views/matchup.ts';
import { loadRecords } from '../site/build/records.ts';

/**
 * `npm run audit:verdicts`: counts each kind of fault over what all pairs tell, and what stays open
 * between current models. With `--hold-out` it leaves out each runner of boards in turn and says how
 * often the others agree. Exits 1 where a fault is found.
 */
const { values } = parseArgs({ options: { 'hold-out': { type: 'boolean', default: false } } });

try {
  const studies = studyAll(loadRecords(process.cwd(), checkDate()), buildDate());
  if (values['hold-out']) {
    console.log('Each runner of boards left out in turn, and its word held against the others:');
    console.log(sayHeldOut(holdOut(studies)));
  } else {
    const pairs = pagesOf(studies).map((models) => matchupOf(studies, models));
    console.log(`Over ${pairs.length} pairs:`);
    for (const kind of KINDS) {
      const places = kind.find(studies, pairs);
      console.log(sayKind(kind, places));
      if (places.length > 0) process.exitCode = 1;
    }
    console.log(sayUndecided(undecidedOf(studies, pairs)));
  }
} catch (error) {
  if (!(error instanceof CatalogError || error instanceof BuildDateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
