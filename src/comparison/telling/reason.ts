import { type Comparison, rowsOf } from '../rows/compare.ts';
import { type Prose, prose } from '../prose/prose.ts';
import type { Row } from '../rows/row.ts';
import type { SideId } from '../rows/sides.ts';
import type { FieldId } from '../../catalog/fields.ts';
import type { PriceRowId } from '../../catalog/row-id.ts';
import { sayMargin } from './outcome.ts';
import { priceLead } from './price-lead.ts';
import { told } from './telling.ts';

/** A row that one side leads, said as a reason for it. */
export interface Reason {
  row: Row;
  side: SideId;
  /** `takes 7.8× more context`, to follow the model's name. */
  says: Prose;
}

type Phrase = (margin: string, row: Row, comparison: Comparison) => string;

const flag =
  (text: string): Phrase =>
  () =>
    text;

/** How a lead on a row is said, the weightiest rows first. Rows that are not here are no reason. */
const PHRASES: Partial<Record<FieldId | PriceRowId, Phrase>> = {
  'open-weights': flag('has open weights'),
  'price-blended': (margin, row, comparison) =>
    row.kind === 'price' && row.outcome.kind === 'lead'
      ? priceLead(comparison, row, row.outcome.side).lead
      : `is ${margin}`,
  'context-window': (margin) => `has a context window ${margin}`,
  vision: flag('reads images'),
  'audio-input': flag('takes speech'),
  'function-calling': flag('calls functions'),
  'code-execution': flag('runs code on its maker’s API'),
  'knowledge-cutoff': (margin) => `has a knowledge cutoff ${margin}`,
  'structured-outputs': flag('has structured outputs'),
  'fine-tuning': flag('can be fine-tuned'),
  'max-output': (margin) => `has a maximum output ${margin}`,
  batch: flag('has batch processing'),
};

/** The reasons for a side, the weightiest first. */
export function reasonsFor(comparison: Comparison, side: SideId): Reason[] {
  const rows = new Map<string, Row>(rowsOf(comparison).map((row) => [row.id, row]));
  const listed = Object.entries(PHRASES).flatMap(([id, phrase]): Reason[] => {
    const row = rows.get(id);
    if (row?.outcome.kind !== 'lead' || row.outcome.side !== side) return [];
    return [
      {
        row,
        side,
        says: prose`${sayReason(row, side, phrase(sayMargin(row.outcome.margin), row, comparison))}${sayDays(row, side, comparison)}`,
      },
    ];
  });
  const scores = comparison.benchmarks.shared.flatMap(({ rows: shared }) =>
    shared.flatMap((row): Reason[] => {
      if (row.outcome.kind !== 'lead' || row.outcome.side !== side) return [];
      const text = `leads ${row.label} by ${sayMargin(row.outcome.margin)}`;
      return [{ row, side, says: sayReason(row, side, text) }];
    }),
  );
  return [...listed, ...scores];
}

/** When a price was seen and what is announced, to follow a lead on it. */
function sayDays(row: Row, side: SideId, comparison: Comparison): string {
  return row.kind === 'price' ? priceLead(comparison, row, side).days : '';
}

function sayReason(row: Row, side: SideId, text: string): Prose {
  return prose`${{ text, row: row.id }}${told(row, side).filter((piece) => typeof piece === 'object' && 'cite' in piece)}`;
}
