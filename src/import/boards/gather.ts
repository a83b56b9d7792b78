import type { BoardRow } from '../../catalog/catalog.ts';
import { byRun } from '../../catalog/link/board.ts';
import type { RecordOf } from '../../catalog/schema/kinds.ts';
import { dayIn, effortIn, isAmbiguous, marginIn } from './clause.ts';
import type { Mapping } from './mapping.ts';
import type { TableFigure } from './table.ts';

/** The rows of a board as its table and the mapping give them, and what did not become one. */
export interface Gathered {
  rows: BoardRow[];
  /** How many figures wait for the record of a model, by its id. */
  awaited: Map<string, number>;
  /** Why figures of known names were left out. */
  leftOut: Map<string, string>;
  /** Names and metrics that no mapping has. */
  unmapped: string[];
  unmappedMetrics: string[];
}

type BoardRecord = RecordOf<'boards'>;

/** Turns the figures of a table into the rows of its board. */
export function gather(
  figures: readonly TableFigure[],
  mapping: Mapping,
  board: BoardRecord,
  models: ReadonlySet<string>,
): Gathered {
  const rows = new Map<string, BoardRow>();
  const clashes = new Set<string>();
  const result: Gathered = {
    rows: [],
    awaited: new Map(),
    leftOut: new Map(),
    unmapped: [],
    unmappedMetrics: [],
  };
  for (const figure of figures) {
    const row = rowOf(figure, mapping, models, result);
    if (row) merge(row, figure, rows, clashes, result);
  }
  result.rows = [...rows.values()]
    .map((row) => finish(row, board, clashes))
    .filter(({ values }) => Object.keys(values).length > 0)
    .toSorted(byRun);
  return result;
}

/** The run and metric of a figure, as a row of its own; noted where there is none. */
function rowOf(
  figure: TableFigure,
  mapping: Mapping,
  models: ReadonlySet<string>,
  result: Gathered,
): BoardRow | undefined {
  const { name, metric, value, clauses } = figure;
  const run = Object.hasOwn(mapping.names, name) ? mapping.names[name] : undefined;
  const id = Object.hasOwn(mapping.metrics, metric) ? mapping.metrics[metric] : undefined;
  if (!id && !result.unmappedMetrics.includes(metric)) result.unmappedMetrics.push(metric);
  const reason = reasonToLeave(figure, mapping);
  if (reason) return void result.leftOut.set(name, reason);
  if (!run) {
    if (!result.unmapped.includes(name)) result.unmapped.push(name);
    return undefined;
  }
  if (!models.has(run.model)) {
    result.awaited.set(run.model, (result.awaited.get(run.model) ?? 0) + 1);
    return undefined;
  }
  if (!id) return undefined;
  const margin = marginIn(clauses, value);
  return {
    model: run.model,
    effort: run.effort ?? (mapping.effortInSettings ? effortIn(clauses) : undefined),
    group: groupOf(clauses, mapping),
    values: { [id]: value },
    margins: margin === undefined ? {} : { [id]: margin },
    on: dayIn(clauses) ?? figure.on,
    settings: run.settings,
  };
}

function reasonToLeave({ name, clauses }: TableFigure, mapping: Mapping): string | undefined {
  const { leave = {}, groups, otherwise } = mapping;
  if (Object.hasOwn(leave, name)) return leave[name];
  if (!Object.hasOwn(mapping.names, name)) return undefined;
  if (isAmbiguous(clauses)) return 'listed more than once with other scores';
  const isStray = groups && !otherwise && !groupOf(clauses, mapping);
  return isStray ? `no group has its settings, "${clauses.join('; ')}"` : undefined;
}

function groupOf(clauses: readonly string[], mapping: Mapping): string | undefined {
  const clause = clauses.find((one) => Object.hasOwn(mapping.groups ?? {}, one));
  return clause ? mapping.groups?.[clause] : mapping.otherwise;
}

/** Joins a figure to its run; figures of one run that differ are all left out. */
function merge(
  row: BoardRow,
  { name }: TableFigure,
  rows: Map<string, BoardRow>,
  clashes: Set<string>,
  result: Gathered,
): void {
  const key = keyOf(row);
  const earlier = rows.get(key);
  const [metric = ''] = Object.keys(row.values);
  if (clashes.has(clashOf(row, metric))) return;
  if (!earlier) return void rows.set(key, row);
  const [before, after] = [earlier.values[metric], row.values[metric]];
  if (before === undefined || after === undefined) {
    earlier.on = [earlier.on ?? '', row.on ?? ''].toSorted().at(-1);
    Object.assign(earlier.values, row.values);
    Object.assign(earlier.margins, row.margins);
    return;
  }
  if (readAlike(before, after)) return;
  clashes.add(clashOf(earlier, metric));
  result.leftOut.set(name, `two figures for one run: ${before} and ${after} of ${metric}`);
}

/** What tells the runs of a board apart. */
export function keyOf({
  model,
  effort,
  group,
}: Pick<BoardRow, 'model' | 'effort' | 'group'>): string {
  return JSON.stringify([model, effort, group]);
}

/** Whether one figure is the other one rounded. */
function readAlike(one: number, other: number): boolean {
  const places = (value: number) => String(value).split('.')[1]?.length ?? 0;
  const fewer = Math.min(places(one), places(other));
  return one.toFixed(fewer) === other.toFixed(fewer);
}

function clashOf(row: BoardRow, metric: string): string {
  return `${keyOf(row)} ${metric}`;
}

/** A row with what is written down of it alone: no day that is the board's own, metrics in their order. */
function finish(
  row: BoardRow,
  { day, metrics }: BoardRecord,
  clashes: ReadonlySet<string>,
): BoardRow {
  const order = metrics.map(({ id }) => id);
  const ordered = (figures: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(figures)
        .filter(([id]) => !clashes.has(clashOf(row, id)))
        .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
    );
  const { on, values, margins } = row;
  return {
    ...row,
    on: on === day ? undefined : on,
    values: ordered(values),
    margins: ordered(margins),
  };
}
