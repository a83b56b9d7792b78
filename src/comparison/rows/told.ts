import type { Row, RowGroup } from './row.ts';

/** Rows parted by whether any source tells something of either side. */
export interface Told {
  groups: RowGroup[];
  /** Rows for which no source was found on either side. */
  untold: Row[];
}

/** Parts the rows of a section, so that a page can fold those that would say nothing twice. */
export function partTold(groups: readonly RowGroup[]): Told {
  const isTold = (row: Row) => !isUntold(row);
  return {
    groups: groups
      .map((group) => ({ ...group, rows: group.rows.filter(isTold) }))
      .filter(({ rows }) => rows.length > 0),
    untold: groups.flatMap(({ rows }) => rows.filter(isUntold)),
  };
}

function isUntold({ cells: { a, b } }: Row): boolean {
  return [a, b].every(
    ({ state, estimates, asides, notes }) =>
      state === 'unknown' && estimates.length + asides.length + notes.length === 0,
  );
}
