import type { Model } from '../catalog/catalog.ts';
import type { Cell } from '../comparison/evidence/cell.ts';
import type { Row } from '../comparison/rows/row.ts';
import { otherSide, type Sides } from '../comparison/rows/sides.ts';
import { sayMargin } from '../comparison/telling/outcome.ts';

/**
 * Who leads a row, by how much and on what figures, in one line:
 * `context-window: llama-4-maverick, 7.8× larger; 1 million tokens against 128,000 tokens`.
 * @returns undefined for a row that nobody leads
 */
export function rowLine({ id, cells, outcome }: Row, models: Sides<Model>): string | undefined {
  if (outcome.kind !== 'lead') return undefined;
  const { side, margin } = outcome;
  const figures = [cells[side], cells[otherSide(side)]].map(sayFigure).join(' against ');
  return `${id}: ${models[side].id}, ${sayMargin(margin)}; ${figures}`;
}

/** What a cell shows and, where sources differ, the rule by which they were ranked. */
function sayFigure({ text, by }: Cell): string {
  return by ? `${text} (disputed, shown by ${by})` : text;
}
