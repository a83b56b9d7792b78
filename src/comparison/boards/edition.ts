import type { Benchmark, Board, BoardMetric, Catalog, Model } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { sayEffort } from './effort-words.ts';
import { sayFigure, sayMargin } from './figure-words.ts';

/** A model's figure on an edition. */
export interface EditionEntry {
  model: Model;
  effort: string;
  figure: string;
  /** What is printed to both sides of it: `±9`. */
  margin?: string | undefined;
  settings?: string | undefined;
}

/** The figures of one metric that compare, the best first. */
export interface EditionList {
  metric: BoardMetric;
  /** What sets these runs apart, where the board has groups. */
  group?: string | undefined;
  /** The least difference that counts, with its reason. */
  least: string;
  entries: EditionEntry[];
  /** How many more are of models known from catalogues alone, which only the first list names. */
  more: number;
}

/** An edition of a benchmark with its lists. */
export interface Edition {
  board: Board;
  lists: EditionList[];
}

/** The editions of a benchmark, the newest first. */
export function editionsOf(catalog: Catalog, benchmark: Benchmark): Edition[] {
  return catalog.boards
    .filter((board) => board.benchmark === benchmark)
    .map((board) => ({ board, lists: listsOf(catalog, board) }));
}

function listsOf(catalog: Catalog, board: Board): EditionList[] {
  const groups = board.groups.length > 0 ? board.groups : [undefined];
  return board.metrics.flatMap((metric, at) =>
    groups.flatMap((group, place): EditionList[] => {
      const all = entriesOf(catalog, board, metric, group?.id);
      const entries = at + place === 0 ? all : all.filter(({ model }) => isFull(model));
      const more = all.length - entries.length;
      return all.length > 0
        ? [{ metric, group: group?.label, least: sayMargin(metric), entries, more }]
        : [];
    }),
  );
}

function entriesOf(
  catalog: Catalog,
  board: Board,
  metric: BoardMetric,
  group: string | undefined,
): EditionEntry[] {
  const sign = metric.better === 'higher' ? -1 : 1;
  const figures = board.rows.flatMap((row) => {
    const value = row.values[metric.id];
    const model = catalog.models.find(({ id }) => id === row.model);
    return value === undefined || !model || row.group !== group ? [] : [{ row, value, model }];
  });
  return figures
    .toSorted((one, other) => sign * (one.value - other.value))
    .map(({ row, value, model }) => {
      const margin = row.margins[metric.id];
      return {
        model,
        effort: sayEffort(row.effort),
        figure: sayFigure(value, metric),
        margin: margin === undefined ? undefined : `±${margin}`,
        settings: row.settings,
      };
    });
}
