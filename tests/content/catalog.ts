import type { Catalog, Model, Testimony } from '../../src/catalog/catalog.ts';
import { isFull } from '../../src/catalog/full.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { rowNamed } from '../../src/comparison/rows/compare.ts';
import { type Matchup, matchupOf } from '../../src/comparison/views/matchup.ts';
import { pagesOf } from '../../src/comparison/rows/pages.ts';
import { inOrder } from '../../src/comparison/rows/pair.ts';
import type { Row } from '../../src/comparison/rows/row.ts';
import type { Sides } from '../../src/comparison/rows/sides.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { BUILD_DATE, CHECK_DATE } from '../build-date.ts';

/** The real records, and what readers get of them. */

export const CATALOG = loadCatalog(process.cwd(), CHECK_DATE);

/** The same on the day of the build. */
export const STUDIES = studyAll(CATALOG, BUILD_DATE);

/**
 * Every two models of which people keep records, and every tenth page of a model that is known from
 * catalogues alone: those pages are made alike of a few fields.
 */
export function pairsToWalk(catalog: Catalog): Sides<Model>[] {
  return pagesOf(catalog).filter(({ a, b }, at) => (isFull(a) && isFull(b)) || at % 10 === 0);
}

export const PAIRS: readonly Sides<Model>[] = pairsToWalk(CATALOG);

export function modelOf(id: string): Model {
  const model = CATALOG.models.find((one) => one.id === id);
  if (!model) throw new Error(`There is no record of ${id}`);
  return model;
}

export function matchup(one: string, other: string): Matchup {
  return matchupOf(STUDIES, inOrder(modelOf(one), modelOf(other)));
}

/** A row of a matchup that has to be there. */
export function rowOf(pair: Matchup, id: string): Row {
  const row = rowNamed(pair, id);
  if (!row) throw new Error(`${pair.id} has no row "${id}"`);
  return row;
}

/** Everything that a record takes from sources. */
export function testimonyOf({ claims, scores, events, remarks, offers }: Model): Testimony[] {
  return [...claims, ...scores, ...events, ...remarks, ...offers];
}
