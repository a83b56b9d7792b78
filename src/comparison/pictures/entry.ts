import type { Model } from '../../catalog/catalog.ts';
import type { FieldId } from '../../catalog/fields.ts';
import { type Cell, unknownCell } from '../evidence/cell.ts';
import { type Comparison, findRow } from '../rows/compare.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { joinWords } from '../telling/telling.ts';
import { SIDES } from '../rows/sides.ts';

/** What one model says of a field: a lane of a picture. */
export interface PictureEntry {
  model: Model;
  cell: Cell;
}

/** A field of both models, the left one first. A row that nobody speaks of is unknown on both sides. */
export function entriesOf(comparison: Comparison, id: FieldId): PictureEntry[] {
  const row = findRow(comparison, id);
  return SIDES.map((side) => ({
    model: comparison.models[side],
    cell: row?.cells[side] ?? unknownCell(),
  }));
}

/** A model with its fields by group. */
interface Told {
  model: Model;
  groups: readonly { rows: readonly { id: string; cell: Cell }[] }[];
}

/** A field of one model. */
export function entryOf({ model, groups }: Told, id: FieldId): PictureEntry {
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.id === id);
  return { model, cell: row?.cell ?? unknownCell() };
}

/** The number that a cell shows, if it has one that can be drawn: above zero. */
export function figureOf({ value }: Pick<Cell, 'value'>): number | undefined {
  return value?.kind === 'quantity' && value.number > 0 ? value.number : undefined;
}

/** What others say against the number of a cell; none where it shows no number. */
export function rivalFigures(cell: Cell): number[] {
  if (figureOf(cell) === undefined) return [];
  return [...new Set(cell.rivals.flatMap((rival) => figureOf(rival) ?? []))];
}

/** `128,000 tokens (others say 1 million tokens)`, or why there is no figure. */
export function sayEntry({ cell }: PictureEntry): string {
  const { text, state, rivals } = cell;
  if (state !== 'known') return lowerFirst(text);
  const others = [...new Set(rivals.map(({ says }) => says))];
  return others.length > 0 ? `${text} (others say ${joinWords(others)})` : text;
}
