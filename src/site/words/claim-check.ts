import type { ClaimCheck } from '../../comparison/citations/claim-check.ts';

/** The rows of a page on which a source says what better evidence does not support, each once. */
export function faultyRows(
  { faults }: ClaimCheck,
  rows: ReadonlySet<string>,
): { row: string; label: string }[] {
  const labels = new Map(
    faults.filter(({ row }) => rows.has(row)).map(({ row, label }) => [row, label]),
  );
  return [...labels].map(([row, label]) => ({ row, label }));
}
