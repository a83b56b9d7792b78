import { type Comparison, rowsOf } from './compare.ts';
import { isCounted } from './counted-price.ts';
import type { Row } from './row.ts';
import type { Sides } from './sides.ts';

/** How the rows of a comparison fall. Leans and rows without a better side are not counted. */
export interface Tally {
  leads: Sides<Row[]>;
  even: Row[];
  /** With the reason in each row's outcome. */
  undecided: Row[];
  /** Shown beside the tally, counted nowhere. */
  leans: Sides<Row[]>;
}

/** Counts the rows that have a better side, prices once. */
export function tallyOf(comparison: Comparison): Tally {
  const rows = rowsOf(comparison).filter(({ id }) => isCounted(id));
  const led = (kind: 'lead' | 'lean', side: 'a' | 'b') =>
    rows.filter(({ outcome }) => outcome.kind === kind && outcome.side === side);
  return {
    leads: { a: led('lead', 'a'), b: led('lead', 'b') },
    leans: { a: led('lean', 'a'), b: led('lean', 'b') },
    even: rows.filter(({ outcome }) => outcome.kind === 'even'),
    undecided: rows.filter(({ outcome }) => outcome.kind === 'undecided'),
  };
}
