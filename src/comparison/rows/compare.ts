import type { Model } from '../../catalog/catalog.ts';
import { FIELD_IDS, FIELDS } from '../../catalog/fields.ts';
import { GROUPS, type GroupId } from '../../catalog/field.ts';
import { fieldRow } from './field-row.ts';
import type { Life } from '../lives/surface.ts';
import { availabilityRow } from './availability-row.ts';
import { hasPage } from './pages.ts';
import { type Prices, pricesOf } from '../offers/price.ts';
import type { RowId } from '../../catalog/row-id.ts';
import type { Row, RowGroup, ScoreRow, Section } from './row.ts';
import type { Sides } from './sides.ts';
import { type BenchmarkResults, scoresOf } from '../scores/score.ts';
import type { Studies } from '../study/studies.ts';
import type { Study } from '../study/study.ts';

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

/**
 * Compares two models row by row: the merge of two studies. It is kept where the two have a page, which
 * others rest on; a ranking of hundreds of models sets some two against each other for a moment.
 */
export function compare(studies: Studies, { a, b }: Sides<Model>): Comparison {
  const make = () => compareStudies({ a: studies.of(a), b: studies.of(b) }, studies.date);
  return hasPage(studies, a, b) ? studies.keep([compare, a, b], make) : make();
}

/** What a comparison takes of a study. */
export type Studied = Pick<Study, 'model' | 'life' | 'offers' | 'results' | 'cell'>;

/** The same of two studies, wherever they were made. A reader's browser does so, too. */
export function compareStudies({ a, b }: Sides<Studied>, date: string): Comparison {
  const models = { a: a.model, b: b.model };
  return {
    models,
    date,
    lives: { a: a.life, b: b.life },
    ...fieldSections({ a, b }),
    prices: pricesOf(models, { a: a.offers, b: b.offers }),
    benchmarks: scoresOf(models, { a: a.results, b: b.results }),
  };
}

/** The sections whose rows hold what can be said of a model by itself: no price and no result. */
export function fieldSections({
  a,
  b,
}: Sides<Studied>): Pick<Comparison, 'specs' | 'capabilities'> {
  const group = (id: GroupId): RowGroup => ({
    id: `group-${id}`,
    title: GROUPS[id],
    rows: fieldRows({ a, b }, id),
  });
  const [identity, ...others] = SPECS.map(group);
  identity?.rows.splice(2, 0, availabilityRow({ a: a.life, b: b.life }));
  return {
    specs: section('specs', 'Specs', identity ? [identity, ...others] : others),
    capabilities: section('capabilities', 'Capabilities', CAPABILITIES.map(group)),
  };
}

/** Every row of a comparison, in the order of the page. */
export function rowsOf(comparison: Comparison): Row[] {
  return groupsOf(comparison).flatMap(({ rows }) => rows);
}

function groupsOf({ specs, prices, capabilities, benchmarks }: Comparison): RowGroup[] {
  return [...specs.groups, prices.rows, ...capabilities.groups, ...benchmarks.shared];
}

/** The row of an id, if the comparison has it. */
export function findRow(comparison: Comparison, id: RowId): Row | undefined {
  return rowNamed(comparison, id);
}

/** The same for an id that a person wrote, which may be no row's at all. */
export function rowNamed(comparison: Comparison, id: string): Row | undefined {
  for (const { rows } of groupsOf(comparison)) {
    const found = (rows as Row[]).find((row) => row.id === id);
    if (found) return found;
  }
  return undefined;
}

function section(id: string, title: string, groups: RowGroup[]): Section {
  return { id, title, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** The rows of a group on which somebody says something of either side. */
function fieldRows(studies: Sides<Studied>, group: GroupId): Row[] {
  return FIELD_IDS.filter((id) => FIELDS[id].group === group)
    .map((id) => fieldRow(studies, id))
    .filter(({ cells: { a, b } }) => a.state !== 'unknown' || b.state !== 'unknown');
}
