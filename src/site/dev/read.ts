import type { ViteDevServer } from 'vite';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Problem } from '../../catalog/problems/problem.ts';
import { reportProblems } from '../../catalog/problems/report.ts';

/** The records as the pages of `astro dev` see them, or the report on what is wrong with them. */
type InDev = { catalog: Catalog } | { report: string };

/**
 * Reads the records the way the pages do, so that a saved one counts at once; what has been read is
 * kept until the next is saved.
 * @throws whatever is wrong apart from the records.
 */
export async function readInDev(server: ViteDevServer): Promise<InDev> {
  try {
    const { catalog } = await server.ssrLoadModule('/src/site/catalog.ts');
    return { catalog: catalog as Catalog };
  } catch (error) {
    if (!isOfRecords(error)) throw error;
    // Made anew: whoever else met the error may have added to its message.
    return { report: reportProblems(error.problems) };
  }
}

/** The pages have a class `CatalogError` of their own, so its name tells and not `instanceof`. */
function isOfRecords(error: unknown): error is Error & { problems: readonly Problem[] } {
  return error instanceof Error && error.name === 'CatalogError' && 'problems' in error;
}
