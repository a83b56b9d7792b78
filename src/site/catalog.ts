import { buildDate, checkDate } from '../catalog/build-date.ts';
import { studyAll } from '../comparison/study/studies.ts';
import { loadRecords } from './build/records.ts';

/** The day that counts as today on every page. */
export const date = buildDate();

/** All records, read once for a build, and again in `astro dev` when one of them is saved. */
export const catalog = loadRecords(process.cwd(), checkDate());

/** What every page draws from: the records on that day, with what was worked out of them. */
export const studies = studyAll(catalog, date);
