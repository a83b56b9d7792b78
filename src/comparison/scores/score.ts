import type { Benchmark, Catalog, Model, Score } from '../../catalog/catalog.ts';
import { firstDay } from '../../catalog/values/date.ts';
import { AREAS, type AreaId } from '../../catalog/vocabulary.ts';
import { type KnownCell, type CellValue, type Voice, knownCell } from '../evidence/cell.ts';
import { type Note, type Run, noteOf } from '../evidence/note.ts';
import { byText, fingerprint, isFoundWrong, ruleBetween, tierOf } from '../evidence/rank.ts';
import { isOfEarlier, snapshotsOf } from '../evidence/testimony.ts';
import { inUnit } from '../evidence/unit.ts';
import type { Margin, Outcome, Why } from '../rows/outcome.ts';
import type { RowGroup, ScoreRow } from '../rows/row.ts';
import { type Sides, SIDES } from '../rows/sides.ts';
import { dayOf, isOneRun } from './one-run.ts';
import { sayRun } from '../telling/run.ts';

/** A result with the model or snapshot that was run. */
export interface Result {
  score: Score;
  model: Model;
  /** `53.1%`. */
  text: string;
}

/** The results of one model on one benchmark, the one to show first. */
export interface BenchmarkResults {
  benchmark: Benchmark;
  results: Result[];
}

/** Results that can be ranked: one setting, one runner, the best first. */
export interface ScoreBoard {
  settings: string;
  by: string;
  results: Result[];
}

const FIGURE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
/** Two decimals leave too little of a figure below one. */
const SMALL_FIGURE = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** How far two results can be compared. */
type Grade = 'same run' | 'side by side' | 'not comparable';
/** What a record says of a result whose source gives no settings. */
const UNSTATED = 'not stated';
const GRADES: Grade[] = ['same run', 'side by side', 'not comparable'];

/** A model's results by benchmark; those of its snapshots too, each under its own name. */
export function resultsOf(catalog: Catalog, model: Model): BenchmarkResults[] {
  const runners = [model, ...snapshotsOf(catalog, model)];
  const results = runners.flatMap((run) =>
    run.scores.map((score): Result => ({ score, model: run, text: sayScore(score) })),
  );
  return catalog.benchmarks
    .map((benchmark) => ({
      benchmark,
      results: rankResults(
        results.filter(({ score }) => score.benchmark === benchmark),
        model,
      ),
    }))
    .filter(({ results: found }) => found.length > 0);
}

/** The benchmarks that both sides have a result on, by area, and those that only one has. */
export function scoresOf(
  models: Sides<Model>,
  results: Sides<readonly BenchmarkResults[]>,
): { shared: RowGroup<ScoreRow>[]; only: Sides<BenchmarkResults[]> } {
  const find = (list: readonly BenchmarkResults[], wanted: Benchmark) =>
    list.find(({ benchmark }) => benchmark === wanted);
  const rows = results.a.flatMap((a) => {
    const b = find(results.b, a.benchmark);
    return b ? [{ area: a.benchmark.area, row: scoreRow(models, a, b) }] : [];
  });
  const groups = (Object.keys(AREAS) as AreaId[]).map((area) => ({
    id: `benchmarks-${area}`,
    title: AREAS[area],
    rows: rows.filter((entry) => entry.area === area).map(({ row }) => row),
  }));
  return {
    shared: groups.filter((group) => group.rows.length > 0),
    only: {
      a: results.a.filter(({ benchmark }) => !find(results.b, benchmark)),
      b: results.b.filter(({ benchmark }) => !find(results.a, benchmark)),
    },
  };
}

/** All results on a benchmark, each setting and runner by itself, the larger boards first. */
export function boardOf(catalog: Catalog, benchmark: Benchmark): ScoreBoard[] {
  const results = catalog.models.flatMap((model) =>
    model.scores
      .filter((score) => score.benchmark === benchmark)
      .map((score): Result => ({ score, model, text: sayScore(score) })),
  );
  const boards = Map.groupBy(results, ({ score }) => `${score.by}\n${score.settings}`);
  return [...boards.values()]
    .map((list) => toBoard(list, benchmark))
    .toSorted(
      (one, other) =>
        other.results.length - one.results.length ||
        byText(one.by, other.by) ||
        byText(one.settings, other.settings),
    );
}

function toBoard(results: Result[], benchmark: Benchmark): ScoreBoard {
  const better = benchmark.better === 'higher' ? 1 : -1;
  const sorted = results.toSorted(
    (one, other) =>
      (other.score.value - one.score.value) * better || byText(one.model.name, other.model.name),
  );
  const { settings = '', by = '' } = sorted[0]?.score ?? {};
  return { settings, by, results: sorted };
}

/** `53.1%`, `64.8 ± 3.1%`, `1,417 Elo`, `place 32`, `$5.47 a task`; `24.2` of an index. */
export function sayScore({ value, margin, benchmark: { unit } }: Score): string {
  const error = margin === undefined ? '' : ` ± ${sayNumber(margin)}`;
  return inUnit(`${sayNumber(value)}${error}`, unit);
}

function sayNumber(figure: number): string {
  return (Math.abs(figure) < 1 ? SMALL_FIGURE : FIGURE).format(figure).replace('-', '−');
}

/** The snapshot that the name points to first, the tuned model before its base, then the sources. */
function rankResults(results: Result[], model: Model): Result[] {
  const isOther = ({ model: run }: Result) =>
    Number(run.id !== model.id && run.id !== model.pointsTo);
  const isBase = ({ score }: Result) => Number(/\bbase\b/.test(score.settings));
  return results.toSorted(
    (one, other) =>
      faultOf(one) - faultOf(other) ||
      isBase(one) - isBase(other) ||
      isOther(one) - isOther(other) ||
      tierOf(one.score) - tierOf(other.score) ||
      byText(dateOf(other), dateOf(one)) ||
      // The plainest settings are the default ones.
      one.score.settings.length - other.score.settings.length ||
      byText(sortText(one), sortText(other)),
  );
}

function faultOf({ score }: Result): number {
  return Number(isFoundWrong(score));
}

function dateOf({ score: { on, said } }: Result): string {
  return firstDay(on ?? said ?? '0000');
}

function sortText({ score, model }: Result): string {
  return `${model.id}\n${fingerprint(score)}`;
}

function gradeOf(one: Score, other: Score): Grade {
  if (one.settings === UNSTATED || other.settings === UNSTATED) return 'not comparable';
  if (one.by === other.by && one.settings === other.settings) {
    return isOneRun(one, other) ? 'same run' : 'not comparable';
  }
  const isOneTable = one.table !== undefined && one.table === other.table;
  const isSameTest = one.settings === other.settings;
  return one.by !== other.by && (isOneTable || isSameTest) ? 'side by side' : 'not comparable';
}

interface Pairing extends Sides<Result> {
  grade: Grade;
  /** How far down the two stand in their own lists. */
  rank: number;
}

function pairText({ a, b }: Pairing): string {
  return [sortText(a), sortText(b)].sort().join('\n');
}

/**
 * Of the results of both sides the two that compare best. Those of the snapshot that the name calls
 * go before all others, however well another compares.
 */
function bestPairing(
  models: Sides<Model>,
  a: BenchmarkResults,
  b: BenchmarkResults,
): Pairing | undefined {
  const sound = (list: BenchmarkResults, model: Model) => {
    const kept = list.results.filter((result) => faultOf(result) === 0);
    const called = kept.filter(
      ({ model: run }) => run.id === model.id || run.id === model.pointsTo,
    );
    if (called.length > 0) return called;
    return kept.length > 0 ? kept : list.results;
  };
  const pairings = sound(a, models.a).flatMap((left, leftRank) =>
    sound(b, models.b).map((right, rightRank): Pairing => {
      const rank = leftRank + rightRank;
      return { a: left, b: right, grade: gradeOf(left.score, right.score), rank };
    }),
  );
  // Nothing here may depend on which side is which.
  return pairings.toSorted(
    (one, other) =>
      GRADES.indexOf(one.grade) - GRADES.indexOf(other.grade) ||
      one.rank - other.rank ||
      byText(pairText(one), pairText(other)),
  )[0];
}

function scoreRow(models: Sides<Model>, a: BenchmarkResults, b: BenchmarkResults): ScoreRow {
  const { benchmark } = a;
  const pairing = bestPairing(models, a, b);
  if (!pairing) throw new Error(`No results to pair on ${benchmark.id}`);
  return {
    kind: 'score',
    id: benchmark.id,
    label: benchmark.name,
    explain: benchmark.measures,
    cells: {
      a: scoreCell(pairing.a, a.results, models.a),
      b: scoreCell(pairing.b, b.results, models.b),
    },
    scores: { a: pairing.a.score, b: pairing.b.score },
    outcome: scoreOutcome(models, pairing, benchmark),
  };
}

/** A result as a cell: the others of the same model beneath it, those found wrong as rivals. */
export function scoreCell(shown: Result, results: Result[], model: Model): KnownCell {
  const others = results.filter((result) => result !== shown);
  const run: Note = { kind: 'run', run: runOf(shown, model) };
  const cell = knownCell(shown.text, measureOf(shown.score), [run, ...faultNotes(shown.score)]);
  const voice = (result: Result) => toVoice(result, model);
  const rivals = others.filter(({ score }) => isFoundWrong(score));
  const [rival] = rivals;
  return {
    ...cell,
    by: rival && ruleBetween(shown.score, rival.score),
    voices: [voice(shown)],
    rivals: rivals.map(voice),
    asides: others.filter(({ score }) => !isFoundWrong(score)).map(voice),
  };
}

/** A result as a figure that can be reckoned with. */
export function measureOf({ value, margin, benchmark }: Score): CellValue {
  return { kind: 'score', score: value, unit: benchmark.unit ?? '', margin };
}

/** A note of a sound result stands with its source; a fault stands beneath the figure. */
function faultNotes(score: Score): Note[] {
  return isFoundWrong(score) ? noteOf(score) : [];
}

function toVoice(result: Result, model: Model): Voice {
  const { source, checked, said, locator, note, check } = result.score;
  const says = `${result.text} (${sayRun(runOf(result, model))})`;
  return { says, source, checked, said, locator, note, check };
}

/** The snapshot, the settings and the runner: what a figure cannot be read without. */
function runOf({ score: { settings, detail, by }, model: run }: Result, model: Model): Run {
  return { snapshot: run === model ? undefined : run.name, settings, detail, by };
}

function scoreOutcome(
  models: Sides<Model>,
  { a, b, grade }: Pairing,
  benchmark: Benchmark,
): Outcome {
  const early = SIDES.filter((side) => isOfEarlier((side === 'a' ? a : b).model.id, models[side]));
  if (early.length > 0) {
    return undecided(...early.map((side): Why => ({ kind: 'earlier snapshot', side })));
  }
  if (grade === 'not comparable') return undecided(whyNot(a.score, b.score));
  const relayed = SIDES.filter((side) => (side === 'a' ? a : b).score.source.tier === 'secondary');
  if (relayed.length > 0) {
    return undecided(...relayed.map((side): Why => ({ kind: 'second-hand', side })));
  }
  const difference = a.score.value - b.score.value;
  const isRun = grade === 'same run';
  if (difference === 0) {
    return isRun ? { kind: 'even' } : undecided({ kind: 'same figure of two runs' });
  }
  if (Math.abs(difference) <= leastDifference(a.score, b.score, benchmark)) {
    return isRun
      ? { kind: 'even', within: 'margin of error' }
      : undecided({ kind: 'within margin of error' });
  }
  const side = difference > 0 === (benchmark.better === 'higher') ? 'a' : 'b';
  const points = Number(Math.abs(difference).toPrecision(12));
  const margin: Margin = { kind: 'points', points, unit: benchmark.unit ?? '' };
  if (isRun) return { kind: 'lead', side, margin };
  const runners = { a: a.score.by, b: b.score.by };
  return { kind: 'lean', side, margin, why: [{ kind: 'own runs', runners }] };
}

function undecided(...why: Why[]): Outcome {
  return { kind: 'undecided', why };
}

/**
 * The least difference that counts between two results: their own margins where both state one, as
 * the margin of a difference of two independent figures; else what the record of the benchmark holds
 * for the runs that both belong to.
 */
function leastDifference(one: Score, other: Score, { runs }: Benchmark): number {
  if (one.margin !== undefined && other.margin !== undefined) {
    return Math.hypot(one.margin, other.margin);
  }
  const run = runs.find(({ by, settings }) =>
    [one, other].every(
      (score) => score.by === by && settings.some((start) => score.settings.startsWith(start)),
    ),
  );
  return run?.margin.points ?? (one.margin ?? 0) + (other.margin ?? 0);
}

function whyNot(one: Score, other: Score): Why {
  if (one.settings === UNSTATED || other.settings === UNSTATED) {
    return { kind: 'settings not stated' };
  }
  if (one.by === other.by && one.settings === other.settings) {
    return { kind: 'other time', days: { a: dayOf(one), b: dayOf(other) } };
  }
  return { kind: 'other settings', runners: { a: one.by, b: other.by } };
}
