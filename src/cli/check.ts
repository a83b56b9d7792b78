import { buildDate } from '../catalog/build-date.ts';
import { loadCatalog } from '../catalog/load.ts';
import { CatalogError } from '../catalog/problem.ts';

/** `npm run check`: reads all records, prints every problem, exits 1 if there is one. */
try {
  const { models, providers, benchmarks, sources } = loadCatalog(process.cwd(), buildDate());
  const claims = models.reduce((sum, model) => sum + model.claims.length, 0);
  console.log(
    `${models.length} models, ${claims} claims, ${providers.length} providers, ` +
      `${benchmarks.length} benchmarks, ${sources.length} sources: no problem found.`,
  );
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
