import type { RowGroup, ScoreRow } from '../rows/row.ts';

/** Results that both sides have, by how far they can be set against each other; areas keep their order. */
export interface Results {
  /** One party ran both. */
  run: RowGroup<ScoreRow>[];
  /** Each was run by another party under the same settings. */
  apart: RowGroup<ScoreRow>[];
  /** What cannot be compared. */
  unlike: RowGroup<ScoreRow>[];
}

/** Parts the results of a pair by what comes of each row. */
export function resultsOf(groups: readonly RowGroup<ScoreRow>[]): Results {
  const only = (isWanted: (row: ScoreRow) => boolean) =>
    groups
      .map((group) => ({ ...group, rows: group.rows.filter(isWanted) }))
      .filter(({ rows }) => rows.length > 0);
  return {
    run: only(({ outcome: { kind } }) => kind === 'lead' || kind === 'even'),
    apart: only(({ outcome: { kind } }) => kind === 'lean'),
    unlike: only(({ outcome: { kind } }) => kind === 'undecided' || kind === 'unordered'),
  };
}
