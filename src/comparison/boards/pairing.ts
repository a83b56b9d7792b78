import type { Board, BoardMetric, BoardRow, Catalog, Model } from '../../catalog/catalog.ts';
import { isOfEarlier } from '../evidence/testimony.ts';
import { rankOfEffort } from '../../catalog/values/effort.ts';

/** Two runs that compare, and why these two. */
export interface PairedRuns {
  a: BoardRow;
  b: BoardRow;
  at: 'default' | 'same' | 'highest';
}

/**
 * The runs of two models that compare on a metric, the first of them first in line:
 * 1. each at its default effort, where the board has both. A run whose effort is not named counts as
 *    the default where it is the only one of its model: it was run as the model comes;
 * 2. both at the same effort, the highest first;
 * 3. each at the highest effort that the board has of it.
 * Runs of two groups never meet; the groups stand in the order of the board.
 */
export function pairings(
  catalog: Catalog,
  board: Board,
  metric: BoardMetric,
  a: Model,
  b: Model,
): PairedRuns[] {
  if (a.id === b.id || !isOn(catalog, board, a) || !isOn(catalog, board, b)) return [];
  const groups = board.groups.length > 0 ? board.groups.map(({ id }) => id) : [undefined];
  return groups.flatMap((group) => {
    const runs = (model: Model) => knownRuns(catalog, board, metric, model, group);
    return pairRuns(catalog, runs(a), runs(b));
  });
}

/** The ids of the models that each board ran, under whatever name stands for them: most boards ran few. */
const onBoards = new WeakMap<Catalog, WeakMap<Board, Set<string>>>();

/** Whether a board may have a run that stands for a model. */
export function isOn(catalog: Catalog, board: Board, model: Model): boolean {
  const ofCatalog = onBoards.get(catalog) ?? new WeakMap<Board, Set<string>>();
  const models = ofCatalog.get(board) ?? modelsOn(catalog, board);
  onBoards.set(catalog, ofCatalog.set(board, models));
  return models.has(model.id);
}

function modelsOn({ models }: Catalog, board: Board): Set<string> {
  const run = new Set(board.rows.map(({ model }) => model));
  const parents = new Set(
    models.flatMap(({ id, snapshotOf }) => (snapshotOf && run.has(id) ? [snapshotOf] : [])),
  );
  const ran = models.filter(
    ({ id, pointsTo }) => run.has(id) || parents.has(id) || (pointsTo && run.has(pointsTo)),
  );
  return new Set(ran.map(({ id }) => id));
}

/** What stands for a model is looked for once, and not for each model that it meets. */
const found = new WeakMap<Catalog, WeakMap<Board, WeakMap<Model, Map<string, BoardRow[]>>>>();

function knownRuns(...about: Parameters<typeof runsOf>): BoardRow[] {
  const [catalog, board, metric, model, group = ''] = about;
  const key = `${metric.id}\n${group}`;
  const known = found.get(catalog)?.get(board)?.get(model)?.get(key);
  if (known) return known;
  const ofCatalog = found.get(catalog) ?? new WeakMap();
  const ofBoard = ofCatalog.get(board) ?? new WeakMap<Model, Map<string, BoardRow[]>>();
  const ofModel = ofBoard.get(model) ?? new Map<string, BoardRow[]>();
  const runs = runsOf(...about);
  found.set(catalog, ofCatalog.set(board, ofBoard.set(model, ofModel.set(key, runs))));
  return runs;
}

/**
 * The runs that stand for a model, by effort from the highest: its own; else those of the snapshot
 * that its name points to; else of its latest snapshot that the board has, and that is no older than
 * the one that the name points to: an earlier build is not what a reader gets.
 */
function runsOf(
  catalog: Catalog,
  board: Board,
  metric: BoardMetric,
  model: Model,
  group: string | undefined,
): BoardRow[] {
  const snapshots = catalog.models
    .filter(({ snapshotOf, id }) => snapshotOf === model.id && !isOfEarlier(id, model))
    .map(({ id }) => id)
    .toSorted((one, other) => other.localeCompare(one, 'en'));
  const standIns = [model.id, ...(model.pointsTo ? [model.pointsTo] : []), ...snapshots];
  for (const id of standIns) {
    const runs = board.rows.filter(
      (row) => row.model === id && row.group === group && row.values[metric.id] !== undefined,
    );
    if (runs.length > 0) return runs.toSorted(byEffort);
  }
  return [];
}

/** From the highest effort down. */
function byEffort(one: BoardRow, other: BoardRow): number {
  return rankOfEffort(other.effort) - rankOfEffort(one.effort);
}

function pairRuns(catalog: Catalog, ofA: readonly BoardRow[], ofB: readonly BoardRow[]) {
  const [highestA, highestB] = [ofA[0], ofB[0]];
  if (!highestA || !highestB) return [];
  const [usualA, usualB] = [defaultRun(catalog, ofA), defaultRun(catalog, ofB)];
  const pairs: PairedRuns[] = [
    ...(usualA && usualB ? [{ a: usualA, b: usualB, at: 'default' as const }] : []),
    ...ofA.flatMap((a) =>
      ofB
        .filter((b) => a.effort !== undefined && a.effort === b.effort)
        .map((b) => ({ a, b, at: 'same' as const })),
    ),
    { a: highestA, b: highestB, at: 'highest' as const },
  ];
  return pairs.filter(
    ({ a, b }, index) => pairs.findIndex((pair) => pair.a === a && pair.b === b) === index,
  );
}

/** The run that stands for a model on a board: at its default effort, else at the highest. */
export function usualRun(
  catalog: Catalog,
  board: Board,
  metric: BoardMetric,
  model: Model,
): BoardRow | undefined {
  const groups = board.groups.length > 0 ? board.groups.map(({ id }) => id) : [undefined];
  const runs = groups.flatMap((group) => runsOf(catalog, board, metric, model, group));
  return defaultRun(catalog, runs) ?? runs[0];
}

/** The run at the default effort of its model. */
function defaultRun(catalog: Catalog, runs: readonly BoardRow[]): BoardRow | undefined {
  const [first] = runs;
  const model = catalog.models.find(({ id }) => id === first?.model);
  const usual = model?.defaultEffort?.is;
  const named = usual && runs.find(({ effort }) => effort === usual);
  if (named) return named;
  return runs.length === 1 && first?.effort === undefined ? first : undefined;
}
