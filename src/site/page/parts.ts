import type { Model } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { ownRows } from '../../comparison/rows/every-row.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import { scoreCell } from '../../comparison/scores/score.ts';
import { packStudy } from '../../comparison/several/parcel.ts';
import { plainHtml } from '../../comparison/several/plain-html.ts';
import type { ModelPart } from '../../comparison/several/several.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import type { Study } from '../../comparison/study/study.ts';
import { sayNote } from '../../comparison/telling/note.ts';
import { toInlineHtml } from '../markdown/markdown.ts';
import { briefOf } from '../../comparison/views/brief.ts';
import { cellPart } from './cell-part.ts';

/**
 * What a browser makes a table of several models of: what a model shows beside any other, and its
 * study, by which it is compared. Rows of which nobody says anything are left out.
 */
export async function modelPart(studies: Studies, model: Model): Promise<ModelPart> {
  const study = studies.of(model);
  const rows = ownRows(studies, model).filter(
    ({ cells: { a } }) => a.state !== 'unknown' || a.notes.length > 0,
  );
  const cells = rows.map(
    async ({ id, cells: { a } }) => [id, await cellPart(a, false, toInlineHtml)] as const,
  );
  return {
    id: model.id,
    name: model.name,
    pagesWith: pagesWithReason(studies, model),
    cells: Object.fromEntries(await Promise.all(cells)),
    markup: await markupOf(study),
    parcel: packStudy(study, studies.date),
  };
}

/** The models with which it has a page, but for the pages that any two full records have. */
function pagesWithReason(studies: Studies, model: Model): string[] {
  return pagesOf(studies).flatMap(({ a, b }) => {
    if ((a !== model && b !== model) || (isFull(a) && isFull(b))) return [];
    return a === model ? b.id : a.id;
  });
}

/** The notes beneath results that a browser could not put into HTML by itself, with their HTML. */
async function markupOf({ results, model }: Study): Promise<Record<string, string>> {
  const notes = results.flatMap((one) =>
    one.results.flatMap((result) => {
      const { cell } = briefOf(scoreCell(result, one.results, model));
      return cell.notes.map(sayNote);
    }),
  );
  const all = [...new Set(notes)].map(async (note) => [note, await toInlineHtml(note)] as const);
  const drawn = await Promise.all(all);
  return Object.fromEntries(drawn.filter(([note, html]) => html !== plainHtml(note)));
}
