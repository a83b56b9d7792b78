import type { Score } from '../../catalog/catalog.ts';
import type { Cell } from '../evidence/cell.ts';
import type { Outcome } from './outcome.ts';

export type SideId = 'a' | 'b';

/** What holds for each of the two models of a matchup. */
export type Sides<T> = Record<SideId, T>;

/** One line of a comparison. Its id is its address on the page: `#context-window`. */
export interface Row {
  id: string;
  label: string;
  /** One sentence: what the row means. */
  explain: string;
  /** The page on which the row's subject is told in full: a benchmark's, say. */
  page?: string | undefined;
  cells: Sides<Cell>;
  /** The two results that are compared, in the row of a benchmark. */
  scores?: Sides<Score> | undefined;
  outcome: Outcome;
}

/** Rows that belong together, under a heading within the table. */
export interface RowGroup {
  id: string;
  title: string;
  rows: Row[];
}

/** A table of a comparison. Its id is its address: `#specs`. */
export interface Section {
  id: string;
  title: string;
  groups: RowGroup[];
}

/**
 * Whether a row shows no difference: it comes out even, both cells read the same, or both are
 * unknown for the same reason. What is known of one side alone is a difference worth seeing.
 */
export function isSame({ cells: { a, b }, outcome }: Row): boolean {
  const isOpen = a.state !== 'known' && a.state === b.state;
  return outcome.kind === 'even' || a.text === b.text || isOpen;
}
