import type { Catalog, Model } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { conditionOf } from '../../catalog/offer-period.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { byText } from '../evidence/rank.ts';
import { inOrder, pairId, pairNamed } from './pair-id.ts';
import type { Sides } from './sides.ts';

/** Which pairs are pages. Everything that walks pairs, on the site and off it, walks these. */

/** What counts for a price or a result that is not known: as far off as a price twice as high. */
const UNKNOWN = Math.LN2;

interface Pages {
  pairs: Sides<Model>[];
  ids: ReadonlySet<string>;
  with: ReadonlyMap<Model, readonly Model[]>;
}

/** What was worked out of records: their pages, which many ask for. */
const known = new WeakMap<Catalog, Pages>();

/**
 * The pairs that are pages, in the order of their addresses: every two models with a full record; a
 * model that is known from catalogues alone with its maker's models before and after it, with the
 * fully recorded rival nearest to it in price and results, and where somebody wrote of the two. It
 * rests on the records and not on the day, so that no address goes because a day has passed.
 */
export function pagesOf(catalog: Catalog): Sides<Model>[] {
  return pagesIn(catalog).pairs;
}

/** Whether two models have a page; `/compare/?models=` compares all others. */
export function hasPage(catalog: Catalog, one: Model, other: Model): boolean {
  return pagesIn(catalog).ids.has(pairId(inOrder(one, other)));
}

/** The models with which one has a page. */
export function pagesWith(catalog: Catalog, model: Model): readonly Model[] {
  return pagesIn(catalog).with.get(model) ?? [];
}

function pagesIn(catalog: Catalog): Pages {
  const pages = known.get(catalog) ?? findPages(catalog);
  known.set(catalog, pages);
  return pages;
}

function findPages(catalog: Catalog): Pages {
  const ordered = catalog.models.toSorted((one, other) => one.id.localeCompare(other.id, 'en'));
  const place = new Map(ordered.map((model, at) => [model.id, at]));
  const full = ordered.filter(isFull);
  const pairs = [
    ...full.flatMap((a, at) => full.slice(at + 1).map((b): Sides<Model> => ({ a, b }))),
    ...(full.length < ordered.length ? pairsWithReason(catalog, ordered) : []),
  ];
  const byId = new Map(pairs.map((pair) => [pairId(pair), pair]));
  const at = ({ id }: Model) => place.get(id) ?? 0;
  const sorted = [...byId.values()].sort(
    (one, other) => at(one.a) - at(other.a) || at(one.b) - at(other.b),
  );
  const ends = sorted.flatMap(({ a, b }) => [
    { model: a, other: b },
    { model: b, other: a },
  ]);
  const met = [...Map.groupBy(ends, ({ model }) => model)].map(
    ([model, list]) => [model, list.map(({ other }) => other)] as const,
  );
  return { pairs: sorted, ids: new Set(byId.keys()), with: new Map(met) };
}

/** The pairs of the models that are known from catalogues alone, some of them twice. */
function pairsWithReason(catalog: Catalog, models: readonly Model[]): Sides<Model>[] {
  const written = new Set([
    ...catalog.matchups.map(({ id }) => id),
    ...catalog.guides.flatMap(({ restsOn }) => restsOn.map(({ pair }) => pair)),
  ]);
  const isNew = ({ a, b }: Sides<Model>) => !isFull(a) || !isFull(b);
  const told = [...written].flatMap((id) => pairNamed(models, id) ?? []);
  return [...told, ...inSuccession(models), ...withRivals(catalog, models)].filter(isNew);
}

/** Each model of a maker with the one that came out next, and with its own snapshots. */
function inSuccession(models: readonly Model[]): Sides<Model>[] {
  const makers = Map.groupBy(models, ({ developer }) => developer);
  return [...makers.values()].flatMap((theirs) => {
    const dated = theirs
      .flatMap((model) => releasedOn(model).map((on) => ({ model, on })))
      .sort((one, other) => byText(one.on, other.on) || byText(one.model.id, other.model.id));
    const next = dated
      .slice(1)
      .flatMap(({ model }, at) => (dated[at] ? [inOrder(dated[at].model, model)] : []));
    const snapshots = theirs.flatMap((model) => {
      const parent = theirs.find(({ id }) => id === model.snapshotOf);
      return parent ? [inOrder(parent, model)] : [];
    });
    return [...next, ...snapshots];
  });
}

/** The first day on which any source has it released; none where no source says. */
function releasedOn({ claims }: Model): string[] {
  return claims
    .flatMap(({ field, value }) =>
      field === 'released' && value?.kind === 'date' ? [firstDay(value.date)] : [],
    )
    .sort()
    .slice(0, 1);
}

/** What a model is placed by: its lowest price for everybody, and its results by what measures them. */
interface Standing {
  model: Model;
  price: number | undefined;
  results: ReadonlyMap<string, number>;
}

function withRivals(catalog: Catalog, models: readonly Model[]): Sides<Model>[] {
  const results = resultsByModel(catalog);
  const standings = models.map((model): Standing => ({
    model,
    price: lowestPrice(model),
    results: results.get(model.id) ?? new Map(),
  }));
  const full = standings.filter(({ model }) => isFull(model));
  return standings
    .filter(({ model }) => !isFull(model))
    .flatMap((one) => nearestTo(one, full).map(({ model }) => inOrder(one.model, model)));
}

/** The model of another maker that is nearest in price and results, as far as those are known. */
function nearestTo(one: Standing, standings: readonly Standing[]): Standing[] {
  return standings
    .filter(({ model }) => model.developer !== one.model.developer)
    .flatMap((other) => {
      const [price, results] = [priceApart(one, other), resultsApart(one, other)];
      if (price === undefined && results === undefined) return [];
      return [{ other, apart: (price ?? UNKNOWN) + (results ?? UNKNOWN) }];
    })
    .sort((a, b) => a.apart - b.apart || byText(a.other.model.id, b.other.model.id))
    .slice(0, 1)
    .map(({ other }) => other);
}

/** The logarithm of how many times the lower price the higher one is. */
function priceApart({ price: one }: Standing, { price: other }: Standing): number | undefined {
  return one !== undefined && other !== undefined ? Math.abs(Math.log(one / other)) : undefined;
}

/** The mean difference of the results that both have, in parts of all that was ever measured there. */
function resultsApart(
  { results: one }: Standing,
  { results: other }: Standing,
): number | undefined {
  const both = [...one].flatMap(([measure, result]) => {
    const against = other.get(measure);
    return against === undefined ? [] : [Math.abs(result - against)];
  });
  return both.length > 0 ? both.reduce((sum, apart) => sum + apart, 0) / both.length : undefined;
}

/** Three parts input to one part output, of the lowest offer without conditions. */
function lowestPrice({ offers }: Model): number | undefined {
  const blended = offers.flatMap((offer) => {
    const { input = 0, output = 0 } = offer;
    return input > 0 && output > 0 && conditionOf(offer) === '' ? [(3 * input + output) / 4] : [];
  });
  return blended.length > 0 ? Math.min(...blended) : undefined;
}

/** The best result of each model by benchmark and by board, from 0 to 1 between the worst and the best of all. */
function resultsByModel({ models, boards }: Catalog): Map<string, Map<string, number>> {
  const all = [
    ...models.flatMap(({ id, scores }) =>
      scores.map(({ benchmark, value }) => ({
        model: id,
        measure: benchmark.id,
        value,
        better: benchmark.better,
      })),
    ),
    ...boards.flatMap(({ id, metrics: [metric], rows }) =>
      rows.flatMap(({ model, values }) => {
        const value = metric && values[metric.id];
        return value === undefined
          ? []
          : [{ model, measure: `board ${id}`, value, better: metric?.better }];
      }),
    ),
  ];
  const found = new Map<string, Map<string, number>>();
  for (const [measure, list] of Map.groupBy(all, (one) => one.measure)) {
    const [low, high] = [Math.min(...list.map(valueOf)), Math.max(...list.map(valueOf))];
    for (const { model, value, better } of list) {
      const share = high > low ? (value - low) / (high - low) : 1;
      const place = better === 'lower' ? 1 - share : share;
      const own = found.get(model) ?? new Map<string, number>();
      own.set(measure, Math.max(place, own.get(measure) ?? 0));
      found.set(model, own);
    }
  }
  return found;
}

function valueOf({ value }: { value: number }): number {
  return value;
}
