import { isRefused } from '../../src/catalog/load.ts';
import { reportProblems } from '../../src/catalog/problems/report.ts';
import { checkRecords } from '../../src/site/build/records.ts';
import { SAMPLE_DATE } from '../build-date.ts';

/** A process of its own that reads folders of records, so that one which hangs can be ended. */
process.on('message', (root: string) => process.send?.(report(root)));
process.send?.('ready');

/**
 * The problems of the records under a folder, a line each: those for which they are refused or, where
 * there are none, what is asked about. Anything but a report is a crash.
 */
function report(root: string): string[] {
  const { problems } = checkRecords(root, SAMPLE_DATE);
  const refused = problems.filter(isRefused);
  const lines = reportProblems(refused.length > 0 ? refused : problems).split('\n');
  return lines.slice(0, -2);
}
