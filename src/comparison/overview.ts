import type { Benchmark, Catalog, Model, Provider } from '../catalog/catalog.ts';
import { type PartialDate, firstDay } from '../catalog/date.ts';
import type { FieldId } from '../catalog/fields.ts';
import { sayAbout } from '../catalog/money.ts';
import { sayNumber } from '../catalog/quantity.ts';
import type { Cell } from './cell.ts';
import { fieldCell } from './field-cell.ts';
import { type Life, availabilityCell, lifeOf } from './lifecycle.ts';
import { pricedOffers } from './offer.ts';
import { comparableOffers } from './price-spread.ts';
import { whoSells } from './price.ts';

/** One figure of a list: what it says, what it sorts by, and where it is told with its sources. */
export interface Figure {
  text: string;
  /** Beneath it: who asks the price, or that it is disputed. */
  note?: string | undefined;
  /** Empty where it is not known. */
  sort: string;
  /** The row of the record's page; none where there is no more to tell. */
  row?: string | undefined;
}

/** A model as a line of the list of models. */
export interface ModelOverview {
  model: Model;
  /** The name of its family. */
  family: string;
  figures: Figure[];
}

const FIELDS_SHOWN: FieldId[] = ['released', 'context-window', 'open-weights', 'vision'];

/** What the list of models says of one on a day, in the order of its columns. */
export function modelOverview(catalog: Catalog, model: Model, date: string): ModelOverview {
  const fields = FIELDS_SHOWN.map((id) => fieldFigure(fieldCell(catalog, model, id, date), id));
  return {
    model,
    family: catalog.families.find(({ id }) => id === model.family)?.name ?? model.family,
    figures: [...fields, cheapestFigure([model], date, 'prices'), availabilityFigure(model, date)],
  };
}

/** A provider as a line of the list of providers. */
export interface ProviderOverview {
  provider: Provider;
  models: number;
  lowest: Figure;
}

/** What the list of providers says of one on a day. */
export function providerOverview(
  { models }: Catalog,
  provider: Provider,
  date: string,
): ProviderOverview {
  const own = (model: Model) => model.offers.filter((offer) => offer.provider === provider);
  const sold = models
    .map((model) => ({ ...model, offers: own(model) }))
    .filter(({ offers }) => offers.length > 0);
  return { provider, models: sold.length, lowest: cheapestFigure(sold, date) };
}

/** A benchmark as a line of the list of benchmarks. */
export interface BenchmarkOverview {
  benchmark: Benchmark;
  results: number;
  models: number;
}

/** How many results a benchmark has, and of how many models. */
export function benchmarkOverview({ models }: Catalog, benchmark: Benchmark): BenchmarkOverview {
  const counts = models
    .map(({ scores }) => scores.filter((score) => score.benchmark === benchmark).length)
    .filter((results) => results > 0);
  return {
    benchmark,
    results: counts.reduce((sum, results) => sum + results, 0),
    models: counts.length,
  };
}

function fieldFigure({ state, text, value, rivals }: Cell, row: FieldId): Figure {
  if (state === 'unknown') return { text, sort: '' };
  const note = rivals.length > 0 ? 'disputed' : undefined;
  if (value?.kind === 'quantity') {
    return { text: sayNumber(value.number), note, sort: `${value.number}`, row };
  }
  if (value?.kind === 'date') return { text, note, sort: firstDay(value.date), row };
  return { text, note, sort: state === 'known' ? text : '', row };
}

/** The lowest blended price that is asked for one of the models. */
function cheapestFigure(models: readonly Model[], date: string, row?: string): Figure {
  const [lowest] = models
    .flatMap((model) =>
      comparableOffers(pricedOffers(model, date)).map((priced) => ({ model, priced })),
    )
    .toSorted((one, other) => one.priced.blended - other.priced.blended);
  if (!lowest) return { text: 'No current paid offer', sort: '' };
  const { model, priced } = lowest;
  const note = row ? whoSells(priced) : model.name;
  return { text: sayAbout(priced.blended), note, sort: `${priced.blended}`, row };
}

const STATES: Life['surfaces'][number]['state'][] = ['available', 'leaving', 'left', 'announced'];

function availabilityFigure(model: Model, date: string): Figure {
  const life = lifeOf(model, date);
  const { state, text } = availabilityCell(life);
  const [first] = life.surfaces;
  if (state !== 'known' || !first) return { text, sort: '' };
  const order: PartialDate = firstDay(first.on);
  return { text, sort: `${STATES.indexOf(first.state)} ${order}`, row: 'availability' };
}
