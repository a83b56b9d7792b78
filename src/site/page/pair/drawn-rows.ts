import type { Model, Source } from '../../../catalog/catalog.ts';
import type { CellState } from '../../../comparison/evidence/cell.ts';
import { dumbbellOf } from '../../../comparison/pictures/dumbbell.ts';
import type { Outcome } from '../../../comparison/rows/outcome.ts';
import { type Row, type RowGroup, type Section, isSame } from '../../../comparison/rows/row.ts';
import { type SideId, type Sides, bothSides } from '../../../comparison/rows/sides.ts';
import { partTold } from '../../../comparison/rows/told.ts';
import { sayMargin, sayVerdict } from '../../../comparison/telling/outcome.ts';
import { type Brief, briefOf, isScoreRow } from '../../../comparison/views/brief.ts';
import { namesOf } from '../../words/names.ts';

/** A row of a pair page in one line, with what it opens to. */
export interface DrawnRow {
  row: Row;
  briefs: Sides<Brief>;
  /** How the row comes out, where no side leads it. */
  verdict: string | undefined;
  /** Both results on an axis from 0 to 100, where they can be drawn so. */
  ends: Sides<number> | undefined;
  isScore: boolean;
  isSame: boolean;
  cells: Sides<DrawnCell>;
}

/** What a side shows in its line. */
export interface DrawnCell {
  text: string;
  state: CellState;
  leads: boolean;
  /** How far ahead it is, in words, where the values do not say so themselves. */
  margin: { kind: 'lead' | 'lean'; says: string } | undefined;
  sources: Source[];
  /** Sources of the other side, which it need not name again. */
  told: Source[];
}

/** Rows under a heading of their own, where a table has several. */
export interface DrawnGroup {
  title: string;
  rows: DrawnRow[];
}

/** A section of rows; those of which nothing is known are apart. */
export interface DrawnSection {
  id: string;
  title: string;
  groups: DrawnGroup[];
  count: number;
  untold: DrawnRow[];
}

/** The rows of a section as a pair page draws them. */
export function drawnSection(section: Section, models: Sides<Model>): DrawnSection {
  const { id, title, groups, untold } = partTold(section);
  const drawn = groups.map((group) => drawnGroup(group, models));
  return { id, title, groups: drawn, count: countOf(drawn), untold: drawnRows(untold, models) };
}

/** Rows under a heading, as a pair page draws them. */
export function drawnGroup({ title, rows }: RowGroup, models: Sides<Model>): DrawnGroup {
  return { title, rows: drawnRows(rows, models) };
}

/** How many rows groups have together. */
export function countOf(groups: readonly DrawnGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function drawnRows(rows: readonly Row[], models: Sides<Model>): DrawnRow[] {
  return rows.map((row) => drawnRow(row, models));
}

function drawnRow(row: Row, models: Sides<Model>): DrawnRow {
  const { cells, outcome } = row;
  const briefs = bothSides((side) => briefOf(cells[side]));
  const sources = bothSides((side) => briefs[side].cell.voices.map(({ source }) => source));
  const told = { a: [], b: sources.a };
  return {
    row,
    briefs,
    verdict: sayVerdict(outcome, namesOf(models)),
    ends: dumbbellOf(row),
    isScore: isScoreRow(row),
    isSame: isSame(row),
    cells: bothSides((side) => ({
      text: cells[side].text,
      state: cells[side].state,
      leads: outcome.kind === 'lead' && outcome.side === side,
      margin: marginOf(outcome, side),
      sources: sources[side],
      told: told[side],
    })),
  };
}

function marginOf(outcome: Outcome, side: SideId): DrawnCell['margin'] {
  if (!('side' in outcome) || outcome.side !== side) return undefined;
  if (outcome.kind === 'lean')
    return { kind: 'lean', says: `${sayMargin(outcome.margin)}, not counted` };
  if (outcome.kind !== 'lead' || outcome.margin.kind === 'only') return undefined;
  return { kind: 'lead', says: sayMargin(outcome.margin) };
}
