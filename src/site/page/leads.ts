import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import { type Studies, once } from '../../comparison/study/studies.ts';
import type { Model } from '../../catalog/catalog.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import { type Leads, type MatrixRow, matrixOf } from '../../comparison/views/matrix.ts';
import { flagshipModels } from '../../comparison/views/start.ts';
import { cardOf } from './pair/card.ts';

/** How many rows each of two leads, of every pair that has a page. */
export const leadsOf = once((studies): Leads => leadsIn(studies, pagesOf(studies)));

/** So many flagships are set against each other before a reader follows others. */
const FLAGSHIPS = 6;

/** The flagships against each other, as the page of the matrix comes. */
export function flagshipMatrix(studies: Studies): MatrixRow<Model>[] {
  const models = flagshipModels(studies, FLAGSHIPS);
  const met = new Set(models);
  const pairs = pagesOf(studies).filter(({ a, b }) => met.has(a) && met.has(b));
  return matrixOf(models, leadsIn(studies, pairs));
}

function leadsIn(studies: Studies, pairs: readonly Sides<Model>[]): Leads {
  return Object.fromEntries(pairs.map((pair) => [pairId(pair), cardOf(studies, pair).leads]));
}
