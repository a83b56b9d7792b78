import { sayDate } from '../../catalog/values/date.ts';
import type { Cell, Voice } from '../../comparison/evidence/cell.ts';
import { type Comparison, rowsOf } from '../../comparison/rows/compare.ts';
import { metRows } from '../../comparison/rows/every-row.ts';
import type { Row } from '../../comparison/rows/row.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { CellPart, PairPart, Said } from '../../comparison/several/several.ts';
import { sayNote } from '../../comparison/telling/note.ts';
import { sayWhyShown } from '../../comparison/telling/why-shown.ts';
import { briefOf, isScoreRow } from '../../comparison/views/brief.ts';
import { count } from '../words/words.ts';

/** What a table of several models is put together of; a build makes it, and a reader's browser. */

/** A note in Markdown as HTML that is safe to set. */
export type ToHtml = (markdown: string) => string | Promise<string>;

/** How two models come out on each row of their page, and what they show to each other alone. */
export async function pairPart(comparison: Comparison, toHtml: ToHtml): Promise<PairPart> {
  const { a, b } = comparison.models;
  const outcomes = rowsOf(comparison).map(({ id, outcome }) => [id, outcome]);
  const cells = metRows(comparison).map(
    async (row) => [row.id, await cellsPart(row, toHtml)] as const,
  );
  return {
    models: { a: a.id, b: b.id },
    outcomes: Object.fromEntries(outcomes),
    cells: Object.fromEntries(await Promise.all(cells)),
  };
}

async function cellsPart(row: Row, toHtml: ToHtml): Promise<Sides<CellPart>> {
  const isScore = isScoreRow(row);
  return {
    a: await cellPart(row.cells.a, isScore, toHtml),
    b: await cellPart(row.cells.b, isScore, toHtml),
  };
}

/** A cell as pair pages show it. */
export async function cellPart(whole: Cell, isScore: boolean, toHtml: ToHtml): Promise<CellPart> {
  const { cell, uncited } = briefOf(whole);
  const also = whole.asides.length;
  return {
    state: cell.state,
    text: cell.text,
    notes: await Promise.all(cell.notes.map(sayNote).map(toHtml)),
    voices: cell.voices.map(saidOf),
    uncited,
    rivals: cell.rivals.map(saidOf),
    why: cell.rivals.length > 0 ? sayWhyShown(cell) : undefined,
    estimates: cell.estimates.map(saidOf),
    more: also === 0 ? undefined : isScore ? count(also, 'other run') : `${also} more said`,
  };
}

function saidOf({ source, said, checked, says }: Voice): Said {
  const on = said ? sayDate(said) : `read ${sayDate(checked)}`;
  return { source: source.id, publisher: source.publisher, tier: source.tier, on, says };
}
