import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import { type Studies, once } from '../../comparison/study/studies.ts';
import type { Model } from '../../catalog/catalog.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { Leads } from '../../comparison/views/matrix.ts';
import { cardOf } from './pair/card.ts';

/** How many rows each of two leads, of every pair that has a page. */
export const leadsOf = once((studies): Leads => leadsIn(studies, pagesOf(studies)));

/** The same of some models alone. */
export function leadsAmong(studies: Studies, models: readonly Model[]): Leads {
  const met = new Set(models);
  const pairs = pagesOf(studies).filter(({ a, b }) => met.has(a) && met.has(b));
  return leadsIn(studies, pairs);
}

function leadsIn(studies: Studies, pairs: readonly Sides<Model>[]): Leads {
  return Object.fromEntries(pairs.map((pair) => [pairId(pair), cardOf(studies, pair).leads]));
}
