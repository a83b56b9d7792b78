import type { Score } from '../../catalog/catalog.ts';
import type { PartialDate } from '../../catalog/values/date.ts';
import type { FieldId } from '../../catalog/fields.ts';
import type { PriceRowId } from '../../catalog/row-id.ts';
import type { BenchmarkId } from '../../catalog/types/record-id.ts';
import type { Cell } from '../evidence/cell.ts';
import type { Outcome } from './outcome.ts';
import type { Sides } from './sides.ts';

/** One line of a comparison. Its id is its address on the page: `#context-window`. */
export type Row = FieldRow | PriceRow | AvailabilityRow | ScoreRow;

interface Line {
  label: string;
  /** One sentence: what the row means. */
  explain: string;
  cells: Sides<Cell>;
  outcome: Outcome;
}

export interface FieldRow extends Line {
  kind: 'field';
  id: FieldId;
}

export interface PriceRow extends Line {
  kind: 'price';
  id: PriceRowId;
  /** How the row comes out after the next announced change of a price. */
  later?: LaterPrice | undefined;
}

/** An announced change of one of two prices. */
export interface LaterPrice {
  from: PartialDate;
  outcome: Outcome;
  /** The provider that announced it, where it is not the one whose price is compared. */
  at?: string | undefined;
}

export interface AvailabilityRow extends Line {
  kind: 'availability';
  id: 'availability';
}

export interface ScoreRow extends Line {
  kind: 'score';
  id: BenchmarkId;
  /** The two results that are compared. */
  scores: Sides<Score>;
}

/** Rows that belong together, under a heading within the table. */
export interface RowGroup<R extends Row = Row> {
  id: string;
  title: string;
  rows: R[];
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
