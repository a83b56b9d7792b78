import type { Catalog } from '../catalog/catalog.ts';
import { BuildDateError, checkDate } from '../catalog/build-date.ts';
import { type Checked, isRefused } from '../catalog/load.ts';
import { annotateProblems, problemsAsJson, reportProblems } from '../catalog/problems/report.ts';
import { checkRecords as readAndCheck } from '../site/build/records.ts';

/** How problems are printed: for people, as annotations of a pull request, or as data. */
export const FORMATS = ['text', 'github', 'json'] as const;
export type ReportFormat = (typeof FORMATS)[number];

interface Options {
  format?: ReportFormat;
  /** Whether what is asked about fails, too. */
  isStrict?: boolean;
}

/** Reads all records and prints a count, or every problem. Returns whether they pass. */
export function checkRecords(options: Options = {}): boolean {
  return passedRecords(options) !== undefined;
}

/** The same, and gives the records where they pass. */
export function passedRecords({ format = 'text', isStrict = false }: Options = {}):
  Catalog | undefined {
  try {
    const checked = readAndCheck(process.cwd(), checkDate());
    const { problems } = checked;
    const failing = isStrict ? problems : problems.filter(isRefused);
    if (format === 'json') console.log(problemsAsJson(problems));
    else if (format === 'github' && problems.length > 0)
      console.log(annotateProblems(problems, isStrict));
    else if (problems.length > 0) console.error(reportProblems(problems));
    if (format !== 'json' && failing.length === 0) console.log(sayRead(checked));
    return failing.length === 0 ? checked.catalog : undefined;
  } catch (error) {
    if (!(error instanceof BuildDateError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

function sayRead({ catalog, problems }: Checked): string {
  const { models, providers, benchmarks, sources } = catalog;
  const claims = models.reduce((sum, model) => sum + model.claims.length, 0);
  const found = problems.length === 0 ? 'no problem found' : 'nothing refused';
  return (
    `${models.length} models, ${claims} claims, ${providers.length} providers, ` +
    `${benchmarks.length} benchmarks, ${sources.length} sources: ${found}.`
  );
}
