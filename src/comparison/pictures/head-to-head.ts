import type { RowId } from '../../catalog/row-id.ts';
import { numberIn } from '../evidence/cell.ts';
import { type Comparison, findRow } from '../rows/compare.ts';
import type { Row } from '../rows/row.ts';
import type { SideId, Sides } from '../rows/sides.ts';
import { SIDES } from '../rows/sides.ts';

/** One line of the head of a pair page: a row, and how long the bars of both sides are. */
export interface HeadLine {
  row: Row;
  leader?: SideId | undefined;
  /** Parts of the larger figure, 0 to 1; there only if both sides have a number. */
  shares?: Sides<number> | undefined;
}

/** The rows that most readers ask for first. */
const FIRST: RowId[] = ['context-window', 'price-blended', 'knowledge-cutoff', 'open-weights'];

/** The rows that the head of a page sets against each other: the common ones, and each side's best result. */
export function headToHead(comparison: Comparison): HeadLine[] {
  const common = FIRST.map((id) => findRow(comparison, id)).filter((row) => row !== undefined);
  const results = SIDES.flatMap((side) => bestResult(comparison, side) ?? []);
  return [...common, ...results].filter(isKnownOfOne).map(toLine);
}

/** The first result on one test, run alike, in which a side leads. */
function bestResult({ benchmarks }: Comparison, side: SideId): Row | undefined {
  return benchmarks.shared
    .flatMap(({ rows }) => rows)
    .find(({ outcome }) => outcome.kind === 'lead' && outcome.side === side);
}

function isKnownOfOne({ cells: { a, b } }: Row): boolean {
  return a.state === 'known' || b.state === 'known';
}

function toLine(row: Row): HeadLine {
  const { outcome, cells } = row;
  return {
    row,
    leader: outcome.kind === 'lead' ? outcome.side : undefined,
    shares: sharesOf(numberIn(cells.a), numberIn(cells.b)),
  };
}

function sharesOf(a: number | undefined, b: number | undefined): Sides<number> | undefined {
  if (a === undefined || b === undefined) return undefined;
  const larger = Math.max(a, b);
  return larger > 0 ? { a: a / larger, b: b / larger } : undefined;
}
