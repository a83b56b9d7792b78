import { buildDate, checkDate } from '../catalog/build-date.ts';
import { loadRecords } from './build/records.ts';

/** The day that counts as today on every page. */
export const date = buildDate();

/** All records, read once for a build, and again in `astro dev` when one of them is saved. */
export const catalog = loadRecords(process.cwd(), checkDate());
