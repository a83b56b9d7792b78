import type { Source } from '../../catalog/catalog.ts';
import type { ClaimStanding } from '../../comparison/citations/citation.ts';
import type { ClaimCheck } from '../../comparison/citations/claim-check.ts';
import { STANDING_WORDS } from './words.ts';

/** A source that is wrong on rows of a page: how many of its claims stand how, in the order of the columns. */
export interface WrongSource {
  source: Source;
  counts: number[];
  rows: { row: string; label: string }[];
}

/** What other pages get wrong of two models, as a table has it. */
export interface WrongClaims {
  columns: ClaimStanding[];
  lines: WrongSource[];
  /** How many more sources are wrong on something that no row of the page tells. */
  elsewhere: number;
}

/** The claims of secondary sources that better evidence does not support, by whether a row of the page tells them. */
export function wrongClaims(checks: readonly ClaimCheck[], rows: ReadonlySet<string>): WrongClaims {
  const wrong = checks.filter(({ faults }) => faults.length > 0);
  const told = wrong.filter((check) => faultyRows(check, rows).length > 0);
  const columns = (Object.keys(STANDING_WORDS) as ClaimStanding[]).filter((standing) =>
    told.some((check) => countOf(check, standing) > 0),
  );
  const lines = told.map((check) => ({
    source: check.source,
    counts: columns.map((standing) => countOf(check, standing)),
    rows: faultyRows(check, rows),
  }));
  return { columns, lines, elsewhere: wrong.length - told.length };
}

function countOf({ counts }: ClaimCheck, wanted: ClaimStanding): number {
  return counts.find(([standing]) => standing === wanted)?.[1] ?? 0;
}

/** The rows of a page on which a source says what better evidence does not support, each once. */
function faultyRows({ faults }: ClaimCheck, rows: ReadonlySet<string>): WrongSource['rows'] {
  const labels = new Map(
    faults.filter(({ row }) => rows.has(row)).map(({ row, label }) => [row, label]),
  );
  return [...labels].map(([row, label]) => ({ row, label }));
}
