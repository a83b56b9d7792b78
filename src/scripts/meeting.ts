import { compareStudies } from '../comparison/rows/compare.ts';
import { inOrder } from '../comparison/rows/pair-id.ts';
import { openParcels } from '../comparison/several/parcel.ts';
import { plainHtml } from '../comparison/several/plain-html.ts';
import type { ModelPart, PairPart } from '../comparison/several/several.ts';
import { pairPart } from '../site/page/cell-part.ts';

/**
 * Compares two models in the browser, by the code that makes the pages of pairs.
 * @throws where what the build wrote of the two is not of one build
 */
export async function meet(one: ModelPart, other: ModelPart): Promise<PairPart> {
  const { a, b } = inOrder(one, other);
  const [left, right] = openParcels([a.parcel, b.parcel]);
  if (!left || !right || a.parcel.date !== b.parcel.date) {
    throw new Error(`${a.id} and ${b.id} are of different builds`);
  }
  const markup = { ...a.markup, ...b.markup };
  const comparison = compareStudies({ a: left, b: right }, a.parcel.date);
  return pairPart(comparison, (note) => markup[note] ?? plainHtml(note));
}
