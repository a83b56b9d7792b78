import type {
  Board,
  BoardMetric,
  BoardRow,
  Catalog,
  Model,
  UseCase,
} from '../../catalog/catalog.ts';
import { WEIGHTS } from '../../catalog/vocabulary.ts';
import { usualRun } from '../boards/pairing.ts';
import type { Studies } from '../study/studies.ts';
import { editionsFor } from './vote.ts';

/** The figures of one board, for a job. */
export interface Standing {
  board: Board;
  metric: BoardMetric;
  /** The best first. */
  entries: { model: Model; run: BoardRow; value: number; margin?: number | undefined }[];
}

/**
 * The boards of a job with the models that fit it, the leading one first: the one that ran most of
 * those that stand first, weighed by how near it is to the job, then most of all. A board of models
 * that nobody chooses any more does not lead.
 */
export function standingsOf(
  studies: Studies,
  { measures }: UseCase,
  models: readonly Model[],
  first: readonly Model[],
): Standing[] {
  return measures
    .flatMap((measure) => {
      const [board] = editionsFor(studies, measure);
      const metric = board?.metrics.find(({ id }) => measure.metrics.includes(id));
      if (!board || !metric) return [];
      const standing = standingOn(studies, board, metric, models);
      const ran = standing.entries.filter(({ model }) => first.includes(model)).length;
      const weight = WEIGHTS[measure.weight];
      return [{ standing, rank: weight * ran, all: weight * standing.entries.length }];
    })
    .filter(({ standing }) => standing.entries.length > 1)
    .toSorted((one, other) => other.rank - one.rank || other.all - one.all)
    .map(({ standing }) => standing);
}

function standingOn(
  catalog: Catalog,
  board: Board,
  metric: BoardMetric,
  models: readonly Model[],
): Standing {
  const sign = metric.better === 'higher' ? -1 : 1;
  const entries = models.flatMap((model) => {
    const run = usualRun(catalog, board, metric, model);
    const value = run?.values[metric.id];
    if (!run || value === undefined) return [];
    return [{ model, run, value, margin: run.margins[metric.id] }];
  });
  return {
    board,
    metric,
    entries: entries.toSorted(
      (one, other) =>
        sign * (one.value - other.value) || one.model.id.localeCompare(other.model.id, 'en'),
    ),
  };
}
