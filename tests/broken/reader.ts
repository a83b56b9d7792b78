import { CatalogError } from '../../src/catalog/problems/problem.ts';
import { loadRecords } from '../../src/site/build/records.ts';
import { SAMPLE_DATE } from '../build-date.ts';

/** A process of its own that reads folders of records, so that one which hangs can be ended. */
process.on('message', (root: string) => process.send?.(report(root)));
process.send?.('ready');

/** The problems of the records under a folder, a line each; anything but a report is a crash. */
function report(root: string): string[] {
  try {
    loadRecords(root, SAMPLE_DATE);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return error.message.split('\n').slice(0, -2);
  }
}
