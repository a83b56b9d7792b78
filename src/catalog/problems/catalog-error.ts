import type { Problem } from './problem.ts';
import { reportProblems } from './report.ts';

/** Thrown when the records cannot be used; its message lists every problem. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(reportProblems(problems));
    this.name = 'CatalogError';
    this.problems = problems;
  }
}
