import { isPartialDate } from '../../catalog/values/date.ts';
import { type Effort, isEffort } from '../../catalog/values/effort.ts';

/** What the clauses of a row's settings say, by exact rules. */

const TWICE = 'listed more than once with other scores';

/** Whether the table itself warns that the row has rivals which it cannot tell apart. */
export function isAmbiguous(clauses: readonly string[]): boolean {
  return clauses.some((clause) => clause.startsWith(TWICE));
}

/** The effort of a clause such as `effort high`. */
export function effortIn(clauses: readonly string[]): Effort | undefined {
  const words = clauses.map((clause) => /^effort ([a-z]+)$/.exec(clause)?.[1] ?? '');
  return words.find((word): word is Effort => isEffort(word));
}

/** The day of the run, of a clause such as `date run: 2025-07-20`. */
export function dayIn(clauses: readonly string[]): string | undefined {
  const RUN = /^(?:date run|run date|started at): (\d{4}-\d\d-\d\d)/;
  return clauses.map((clause) => RUN.exec(clause)?.[1] ?? '').find(isPartialDate);
}

/**
 * What is printed to both sides of a figure: `±9`; the longer side of `interval 1363.9 to 1379.0`;
 * twice a `standard error 1.03`, which is about a 95% interval.
 */
export function marginIn(clauses: readonly string[], value: number): number | undefined {
  for (const clause of clauses) {
    const both = /^±(\d+(?:\.\d+)?)$/.exec(clause)?.[1];
    if (both) return Number(both);
    const [, low, high] = /interval (\d+(?:\.\d+)?) to (\d+(?:\.\d+)?)/.exec(clause) ?? [];
    if (low && high) return rounded(Math.max(value - Number(low), Number(high) - value));
    const deviation = /standard error (\d+(?:\.\d+)?)$/.exec(clause)?.[1];
    if (deviation) return rounded(2 * Number(deviation));
  }
  return undefined;
}

/** Without the traces of binary fractions. */
function rounded(value: number): number {
  return Number(value.toFixed(3));
}
