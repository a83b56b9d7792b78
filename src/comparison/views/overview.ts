import type { Benchmark, Catalog, Family, Model, Provider } from '../../catalog/catalog.ts';
import { offersBy } from '../../catalog/offers-by.ts';
import { familyOf, membersOf } from './family.ts';
import { type ListFigure, priceFigure } from './list-figure.ts';
import { type ModelColumnId, modelFigures } from './model-column.ts';
import { type ModelOffers, modelOffersOf } from './provider.ts';
import { agedOn, saySeen } from '../offers/seller.ts';
import { comparableOffers } from '../offers/sound.ts';
import type { Studies } from '../study/studies.ts';

/** A model as a line of the list of models. */
export interface ModelOverview {
  model: Model;
  /** The name of its family. */
  family: string;
  /** In the order of the columns. */
  figures: ListFigure[];
}

/** What a list of models says of one: the figures of some columns, or of all. */
export function modelOverview(
  studies: Studies,
  model: Model,
  columns?: readonly ModelColumnId[],
): ModelOverview {
  const { name: family } = familyOf(studies, model);
  return { model, family, figures: modelFigures(studies, model, columns) };
}

/** A family as a line of the list of families. */
export interface FamilyOverview {
  family: Family;
  /** The names of its members, the first released first. */
  members: string[];
}

/** What the list of families says of each. */
export function familyOverviews(catalog: Catalog): FamilyOverview[] {
  return catalog.families.map((family) => ({
    family,
    members: membersOf(catalog, family).map(({ name }) => name),
  }));
}

/** A provider as a line of the list of providers. */
export interface ProviderOverview {
  provider: Provider;
  offers: number;
  models: number;
  lowest: ListFigure;
}

/** What the list of providers says of one. */
export function providerOverview(studies: Studies, provider: Provider): ProviderOverview {
  const sold = modelOffersOf(studies, provider);
  return {
    provider,
    offers: offersBy(studies, provider).length,
    models: sold.length,
    lowest: lowestFigure(sold),
  };
}

/** A benchmark as a line of the list of benchmarks. */
export interface BenchmarkOverview {
  benchmark: Benchmark;
  results: number;
  models: number;
}

/** How many results a benchmark has, and of how many models. */
export function benchmarkOverview(
  { models, boards }: Catalog,
  benchmark: Benchmark,
): BenchmarkOverview {
  const rows = boards
    .filter((board) => board.benchmark === benchmark)
    .flatMap((board) => board.rows);
  const counts = models
    .map(
      ({ id, scores }) =>
        scores.filter((score) => score.benchmark === benchmark).length +
        rows.filter(({ model }) => model === id).length,
    )
    .filter((results) => results > 0);
  return {
    benchmark,
    results: counts.reduce((sum, results) => sum + results, 0),
    models: counts.length,
  };
}

/** The lowest blended price that is asked for one of the models. */
function lowestFigure(sold: readonly ModelOffers[]): ListFigure {
  const [lowest] = sold
    .flatMap(({ model, priced: all }) => comparableOffers(all).map((priced) => ({ model, priced })))
    .toSorted((one, other) => one.priced.blended - other.priced.blended);
  const on = lowest && agedOn(lowest.priced);
  const note = [lowest?.model.name, on && saySeen(on)].filter(Boolean).join(', ');
  return priceFigure(lowest?.priced.blended, note);
}
