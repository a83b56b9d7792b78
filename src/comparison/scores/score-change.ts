import type { Benchmark, Catalog, Model, Score } from '../../catalog/catalog.ts';
import { type Cell, knownCell, unknownCell } from '../evidence/cell.ts';
import type { Note } from '../evidence/note.ts';
import { rankTestimony } from '../evidence/rank.ts';
import { sayPoints } from '../telling/number.ts';
import { measureOf, sayScore } from './score.ts';

/** One test, run by one party with one set of settings on several snapshots. */
export interface ScoreChange {
  /** Its address on the page: the benchmark's id, and a number where it comes again. */
  id: string;
  benchmark: Benchmark;
  settings: string;
  by: string;
  /** One for each snapshot. */
  cells: Cell[];
  /** For each snapshot how far it is from the one before, `fell 7.1 points`; null where none is. */
  moves: (ScoreMove | null)[];
}

export interface ScoreMove {
  way: 'rose' | 'fell' | 'stayed';
  /** `fell 7.1 points`, `no change`. */
  says: string;
}

/** The tests that were run in the same way on two or more snapshots, the oldest snapshot first. */
export function scoreChangesOf({ benchmarks }: Catalog, models: readonly Model[]): ScoreChange[] {
  return benchmarks.flatMap((benchmark) => {
    const scores = models.flatMap((model) => soundScores(model, benchmark));
    const runs = Map.groupBy(scores, ({ score: { by, settings } }) => `${by}\n${settings}`);
    const repeated = [...runs.values()].filter(
      (run) => new Set(run.map(({ model }) => model)).size > 1,
    );
    return repeated.map((run, index) => toChange(benchmark, models, run, index));
  });
}

interface Run {
  model: Model;
  score: Score;
}

function soundScores(model: Model, benchmark: Benchmark): Run[] {
  return rankTestimony(model.scores)
    .filter((score) => score.benchmark === benchmark && (score.check ?? 'agrees') === 'agrees')
    .filter(({ settings }) => settings !== 'not stated')
    .map((score) => ({ model, score }));
}

function toChange(
  benchmark: Benchmark,
  models: readonly Model[],
  runs: readonly Run[],
  index: number,
): ScoreChange {
  const scores = models.map((model) => runs.find((run) => run.model === model)?.score);
  const { by = '', settings = '' } = runs[0]?.score ?? {};
  return {
    id: index === 0 ? benchmark.id : `${benchmark.id}-${index + 1}`,
    benchmark,
    settings,
    by,
    cells: scores.map(toCell),
    moves: scores.map((score, at) => moveTo(scores.slice(0, at), score)),
  };
}

function toCell(score: Score | undefined): Cell {
  if (!score) return unknownCell('No result found');
  const { source, checked, said, locator, note, check, detail } = score;
  const text = sayScore(score);
  const voice = { says: text, source, checked, said, locator, note, check };
  const notes: Note[] = detail ? [{ kind: 'said', text: detail }] : [];
  return { ...knownCell(text, measureOf(score), notes), voices: [voice] };
}

/** How far a figure is from the last one before it. */
function moveTo(
  before: readonly (Score | undefined)[],
  score: Score | undefined,
): ScoreMove | null {
  const last = before.findLast((earlier) => earlier !== undefined);
  if (!last || !score) return null;
  const difference = score.value - last.value;
  if (difference === 0) return { way: 'stayed', says: 'no change' };
  const way = difference > 0 ? 'rose' : 'fell';
  return { way, says: `${way} ${sayPoints(Math.abs(difference), score.benchmark.unit ?? '')}` };
}
