import type { Row, Section } from './row.ts';

/** A section with the rows apart for which no source was found on either side. */
export interface ToldSection extends Section {
  untold: Row[];
}

/** Parts the rows of a section, so that a page can fold those that would say nothing twice. */
export function partTold(section: Section): ToldSection {
  const isTold = (row: Row) => !isUntold(row);
  return {
    ...section,
    groups: section.groups
      .map((group) => ({ ...group, rows: group.rows.filter(isTold) }))
      .filter(({ rows }) => rows.length > 0),
    untold: section.groups.flatMap(({ rows }) => rows.filter(isUntold)),
  };
}

function isUntold({ cells: { a, b } }: Row): boolean {
  return [a, b].every(
    ({ state, estimates, asides, notes }) =>
      state === 'unknown' && estimates.length + asides.length + notes.length === 0,
  );
}
