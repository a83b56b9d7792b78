import type { Row } from '../../comparison/rows/row.ts';

/** The page on which the subject of a row is told in full: that of a benchmark; none of a field. */
export function pageOf({ kind, id }: Pick<Row, 'kind' | 'id'>): string | undefined {
  return kind === 'score' ? `/benchmarks/${id}/` : undefined;
}
