import type { Model } from '../../catalog/catalog.ts';
import { sayDate } from '../../catalog/values/date.ts';
import type { Cell, Voice } from '../../comparison/evidence/cell.ts';
import { compare, rowsOf } from '../../comparison/rows/compare.ts';
import { metRows, ownRows } from '../../comparison/rows/every-row.ts';
import type { Row } from '../../comparison/rows/row.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { CellPart, ModelPart, PairPart, Said } from '../../comparison/several/several.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { briefOf, isScoreRow } from '../words/brief.ts';
import { sayNote } from '../../comparison/telling/note.ts';
import { toInlineHtml } from '../markdown/markdown.ts';
import { sayWhyShown } from '../../comparison/telling/why-shown.ts';
import { count } from '../words/words.ts';

/** What a browser makes a table of several models of: cells as pair pages show them, and outcomes. */

/** What a model shows beside any other model. Rows of which nobody says anything are left out. */
export async function modelPart(studies: Studies, model: Model): Promise<ModelPart> {
  const rows = ownRows(studies, model).filter(
    ({ cells: { a } }) => a.state !== 'unknown' || a.notes.length > 0,
  );
  const cells = rows.map(async ({ id, cells: { a } }) => [id, await cellPart(a, false)] as const);
  return { id: model.id, name: model.name, cells: Object.fromEntries(await Promise.all(cells)) };
}

/** How two models come out on each row of their page, and what they show to each other alone. */
export async function pairPart(studies: Studies, models: Sides<Model>): Promise<PairPart> {
  const comparison = compare(studies, models);
  const outcomes = rowsOf(comparison).map(({ id, outcome }) => [id, outcome]);
  const cells = metRows(comparison).map(async (row) => [row.id, await cellsPart(row)] as const);
  return {
    models: { a: models.a.id, b: models.b.id },
    outcomes: Object.fromEntries(outcomes),
    cells: Object.fromEntries(await Promise.all(cells)),
  };
}

async function cellsPart(row: Row): Promise<Sides<CellPart>> {
  const isScore = isScoreRow(row);
  return {
    a: await cellPart(row.cells.a, isScore),
    b: await cellPart(row.cells.b, isScore),
  };
}

async function cellPart(whole: Cell, isScore: boolean): Promise<CellPart> {
  const { cell, uncited } = briefOf(whole);
  const also = whole.asides.length;
  return {
    state: cell.state,
    text: cell.text,
    notes: await Promise.all(cell.notes.map(sayNote).map(toInlineHtml)),
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
