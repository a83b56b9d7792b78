import type { Catalog } from '../catalog/catalog.ts';
import { buildDate, checkDate } from '../catalog/build-date.ts';
import { studyAll } from '../comparison/study/studies.ts';
import { handedRecords } from './build/handed-records.ts';

/** The day that counts as today on every page. */
export const date = buildDate();

/**
 * All records, read once for a build, by the command that checks them; and again in `astro dev` when
 * one of them is saved.
 */
export const catalog = handedRecords() ?? (await readHere());

/** What every page draws from: the records on that day, with what was worked out of them. */
export const studies = studyAll(catalog, date);

/** Loaded here alone: pages whose records were handed over need nothing of what reads them. */
async function readHere(): Promise<Catalog> {
  const [{ loadRecords }, { kept }] = await Promise.all([
    import('./build/records.ts'),
    import('./dev/kept.ts'),
  ]);
  return loadRecords(process.cwd(), checkDate(), kept);
}
