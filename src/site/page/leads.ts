import { pairId } from '../../comparison/rows/pair.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import { type Studies, once } from '../../comparison/study/studies.ts';
import type { Model } from '../../catalog/catalog.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import { compare } from '../../comparison/rows/compare.ts';
import { tallyOf } from '../../comparison/rows/tally.ts';
import type { Leads } from '../../comparison/views/matrix.ts';
import { cardOf } from './pair/card.ts';

/** How many rows each of two leads, of every pair that has a page. */
export const leadsOf = once((studies): Leads => {
  return Object.fromEntries(
    pagesOf(studies).map((pair) => [pairId(pair), cardOf(studies, pair).leads]),
  );
});

/** The same of some models alone, for a page that is made before those of the pairs. */
export function leadsAmong(studies: Studies, models: readonly Model[]): Leads {
  const met = new Set(models);
  const pairs = pagesOf(studies).filter(({ a, b }) => met.has(a) && met.has(b));
  return Object.fromEntries(pairs.map((pair) => [pairId(pair), countsOf(studies, pair)]));
}

function countsOf(studies: Studies, pair: Sides<Model>): [number, number] {
  const { a, b } = tallyOf(compare(studies, pair)).leads;
  return [a.length, b.length];
}
