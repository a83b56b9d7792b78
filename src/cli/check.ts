import { checkRecords } from './records.ts';

/** `npm run check`: reads all records, prints every problem, exits 1 if there is one. */
if (!checkRecords()) process.exitCode = 1;
