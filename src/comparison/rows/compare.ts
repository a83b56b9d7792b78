import type { Catalog, Model } from '../../catalog/catalog.ts';
import { FIELD_IDS, FIELDS } from '../../catalog/fields.ts';
import { GROUPS, type GroupId } from '../../catalog/field.ts';
import { fieldRow } from './field-row.ts';
import { lifeOf } from '../lives/lifecycle.ts';
import type { Life } from '../lives/surface.ts';
import { availabilityRow } from './availability-row.ts';
import { type Prices, pricesOf } from '../offers/price.ts';
import type { RowId } from '../../catalog/row-id.ts';
import type { Row, RowGroup, ScoreRow, Section } from './row.ts';
import type { Sides } from './sides.ts';
import { type BenchmarkResults, scoresOf } from '../scores/score.ts';

/** The rows of two models: what every sentence about the pair rests on. */
export interface Comparison {
  models: Sides<Model>;
  /** The build date. */
  date: string;
  lives: Sides<Life>;
  specs: Section;
  prices: Prices;
  capabilities: Section;
  benchmarks: { shared: RowGroup<ScoreRow>[]; only: Sides<BenchmarkResults[]> };
}

const SPECS: GroupId[] = ['identity', 'design', 'context', 'access', 'training'];
const CAPABILITIES: GroupId[] = ['modalities', 'capabilities', 'service'];

const compared = new WeakMap<Catalog, Map<string, Comparison>>();

/** Compares two models row by row on a day; done once for a catalog, a pair and a day. */
export function compare(catalog: Catalog, models: Sides<Model>, date: string): Comparison {
  const done = compared.get(catalog) ?? new Map<string, Comparison>();
  compared.set(catalog, done);
  const key = `${models.a.id} ${models.b.id} ${date}`;
  const comparison = done.get(key) ?? compareAnew(catalog, models, date);
  done.set(key, comparison);
  return comparison;
}

function compareAnew(catalog: Catalog, models: Sides<Model>, date: string): Comparison {
  const lives = { a: lifeOf(models.a, date), b: lifeOf(models.b, date) };
  const group = (id: GroupId): RowGroup => ({
    id: `group-${id}`,
    title: GROUPS[id],
    rows: fieldRows(catalog, models, id, date),
  });
  const [identity, ...others] = SPECS.map(group);
  identity?.rows.splice(2, 0, availabilityRow(lives));
  return {
    models,
    date,
    lives,
    specs: section('specs', 'Specs', identity ? [identity, ...others] : others),
    prices: pricesOf(models, date),
    capabilities: section('capabilities', 'Capabilities', CAPABILITIES.map(group)),
    benchmarks: scoresOf(catalog, models),
  };
}

/** Every row of a comparison, in the order of the page. */
export function rowsOf(comparison: Comparison): Row[] {
  const { specs, prices, capabilities, benchmarks } = comparison;
  const groups: RowGroup[] = [
    ...specs.groups,
    prices.rows,
    ...capabilities.groups,
    ...benchmarks.shared,
  ];
  return groups.flatMap(({ rows }) => rows);
}

const rowsById = new WeakMap<Comparison, Map<RowId, Row>>();

/** The row of an id, if the comparison has it. */
export function findRow(comparison: Comparison, id: RowId): Row | undefined {
  const rows =
    rowsById.get(comparison) ?? new Map<RowId, Row>(rowsOf(comparison).map((row) => [row.id, row]));
  rowsById.set(comparison, rows);
  return rows.get(id);
}

/** The same for an id that a person wrote, which may be no row's at all. */
export function rowNamed(comparison: Comparison, id: string): Row | undefined {
  return rowsOf(comparison).find((row) => row.id === id);
}

function section(id: string, title: string, groups: RowGroup[]): Section {
  return { id, title, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** The rows of a group on which somebody says something of either side. */
function fieldRows(catalog: Catalog, models: Sides<Model>, group: GroupId, date: string): Row[] {
  return FIELD_IDS.filter((id) => FIELDS[id].group === group)
    .map((id) => fieldRow(catalog, models, id, date))
    .filter(({ cells: { a, b } }) => a.state !== 'unknown' || b.state !== 'unknown');
}
