import { BuildDateError, checkDate } from '../catalog/build-date.ts';
import { CatalogError } from '../catalog/problems/problem.ts';
import { loadRecords } from '../site/build/records.ts';

/** Reads all records and prints a count, or every problem. Returns whether they are sound. */
export function checkRecords(): boolean {
  try {
    const { models, providers, benchmarks, sources } = loadRecords(process.cwd(), checkDate());
    const claims = models.reduce((sum, model) => sum + model.claims.length, 0);
    console.log(
      `${models.length} models, ${claims} claims, ${providers.length} providers, ` +
        `${benchmarks.length} benchmarks, ${sources.length} sources: no problem found.`,
    );
    return true;
  } catch (error) {
    if (!(error instanceof CatalogError || error instanceof BuildDateError)) throw error;
    console.error(error.message);
    return false;
  }
}
