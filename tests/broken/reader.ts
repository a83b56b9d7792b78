import { isRefused } from '../../src/catalog/load.ts';
import { reportProblems } from '../../src/catalog/problems/report.ts';
import { checkRecords } from '../../src/site/build/records.ts';
import { SAMPLE_DATE } from '../build-date.ts';
import { wrongDrawings } from './drawing.ts';

/** A process of its own that reads folders of records, so that one which hangs can be ended. */
process.on('message', async (root: string) => process.send?.(await report(root)));
process.send?.('ready');

/** What came of records: the lines of their report and, where none is refused, what is drawn wrong. */
export interface Report {
  lines: string[];
  wrong: string[];
  /** What reading and drawing took of the processor, in milliseconds, whatever else a machine does. */
  took: number;
}

/**
 * The problems of the records under a folder, a line each: those for which they are refused or, where
 * there are none, what is asked about. Records that pass are drawn. Anything but a report is a crash.
 */
async function report(root: string): Promise<Report> {
  const start = process.cpuUsage();
  const { problems, catalog } = checkRecords(root, SAMPLE_DATE);
  const refused = problems.filter(isRefused);
  const lines = reportProblems(refused.length > 0 ? refused : problems).split('\n');
  const wrong = refused.length > 0 ? [] : await wrongDrawings(catalog);
  const { user, system } = process.cpuUsage(start);
  return { lines: lines.slice(0, -2), wrong, took: (user + system) / 1000 };
}
