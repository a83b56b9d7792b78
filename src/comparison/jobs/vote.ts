import { isOn } from '../boards/pairing.ts';
import type {
  Board,
  BoardMetric,
  Catalog,
  Measure,
  Model,
  UseCase,
} from '../../catalog/catalog.ts';
import { type PartialDate, lastDay, monthsOfData } from '../../catalog/values/date.ts';
import { WEIGHTS } from '../../catalog/vocabulary.ts';
import { type BoardOutcome, type Distance, leadOn } from '../boards/lead.ts';
import { type Studies, once } from '../study/studies.ts';
import { scoreEditions } from '../boards/score-edition.ts';
import type { SideId } from '../rows/sides.ts';

/** How two models come out on one metric of an edition that ran both. */
export interface MetricResult {
  metric: BoardMetric;
  outcome: Exclude<BoardOutcome, { kind: 'not both' }>;
}

/** What one test of an ability says of two models: its newest edition that ran both. */
export interface Vote {
  measure: Measure;
  board: Board;
  /** By metric, in the order of the measure. */
  results: MetricResult[];
  /** Who leads; nobody where they are within the margins, or where the metrics point apart. */
  side?: SideId | undefined;
  /** Whether the metrics point apart. */
  isMixed: boolean;
  /** Whether the lead is beyond twice its margin, and no other effort turns it. */
  isLarge: boolean;
  /** The later day of the two runs. */
  on: PartialDate;
  /** Whether that is OLD_MONTHS ago or longer. */
  isOld: boolean;
  /** Whether a later snapshot stands in for a model that the board did not run. */
  hasStandIn: boolean;
  /** Whether one of the two figures is known from an article that relays it alone. */
  isRelayed: boolean;
  /** Whether it is a general test, and none of the ability. */
  isRelated: boolean;
  weight: number;
}

/** A board as old as this, or older, helps, and decides nothing against a newer one. */
export const OLD_MONTHS = 18;
/** Up to this age a board counts in full. */
const NEW_MONTHS = 6;
const AGEING = { new: 1, settled: 0.5, old: 0.25 };
/** Another snapshot than the one that a name calls counts half, and so does what an article relays. */
const STAND_IN = 0.5;
const RELAYED = 0.5;
/** One side leads an edition of several metrics if at most this part of its leads is the other's. */
const MOST_AGAINST = 1 / 3;
/** And if it leads on this part of them at least: among many, one lead beyond its margin is chance. */
const LEAST_LED = 1 / 3;

/**
 * What each measure of a job says of two models, the weightiest first, on a day. Where none of them
 * ran both, general tests speak that are related to it, each only where one side is ahead by more than
 * twice the margin: a model that is far ahead in general is seldom behind at one job.
 */
export function votesOf(
  studies: Studies,
  { measures, related }: Pick<UseCase, 'measures' | 'related'>,
  a: Model,
  b: Model,
): Vote[] {
  if (calledBy(a) === calledBy(b)) return [];
  const near = votesOn(studies, measures, a, b);
  if (near.length > 0) return near;
  return votesOn(studies, related, a, b)
    .filter(({ isLarge }) => isLarge)
    .map((vote) => ({ ...vote, isRelated: true }));
}

function votesOn(studies: Studies, measures: readonly Measure[], a: Model, b: Model): Vote[] {
  return measures
    .flatMap((measure) => voteOn(studies, measure, a, b) ?? [])
    .toSorted(
      (one, other) =>
        other.weight - one.weight ||
        one.measure.benchmark.id.localeCompare(other.measure.benchmark.id, 'en'),
    );
}

/** The snapshot that a name calls: two names of one model are never held against each other. */
export function calledBy({ id, pointsTo }: Model): string {
  return pointsTo ?? id;
}

/** The editions on which a measure may rest, the newest first. */
export const editionsFor = once((studies, { benchmark, metrics }: Measure): Board[] => {
  const boards = studies.boards.filter((board) => board.benchmark === benchmark && !board.aside);
  return [...boards, ...scoreEditions(studies.models, benchmark)]
    .filter((board) => board.metrics.some(({ id }) => metrics.includes(id)))
    .toSorted((one, other) => lastDay(other.day).localeCompare(lastDay(one.day), 'en'));
});

/** Whether a test of the ability ran a model under a name that calls it. */
export function wasRun(studies: Studies, measures: readonly Measure[], model: Model): boolean {
  const ids = [model.id, calledBy(model)];
  return measures.some((measure) =>
    editionsFor(studies, measure).some(({ rows }) =>
      rows.some((row) => ids.includes(row.model) && measure.metrics.some((id) => id in row.values)),
    ),
  );
}

/** Whether a test of the ability may have run both: where none has, `votesOf` has nothing of its own. */
export function mayHaveRun(
  studies: Studies,
  measures: readonly Measure[],
  a: Model,
  b: Model,
): boolean {
  return measures.some((measure) =>
    editionsFor(studies, measure).some(
      (board) => isOn(studies, board, a) && isOn(studies, board, b),
    ),
  );
}

function voteOn(studies: Studies, measure: Measure, a: Model, b: Model): Vote | undefined {
  for (const board of editionsFor(studies, measure)) {
    if (!isOn(studies, board, a) || !isOn(studies, board, b)) continue;
    const results = resultsOn(studies, board, measure.metrics, a, b);
    const [first] = results;
    if (first) return toVote(measure, board, results, [a, b], studies.date);
  }
  return undefined;
}

function resultsOn(
  catalog: Catalog,
  board: Board,
  metrics: readonly string[],
  a: Model,
  b: Model,
): MetricResult[] {
  return metrics.flatMap((id): MetricResult[] => {
    const metric = board.metrics.find((one) => one.id === id);
    if (!metric) return [];
    const outcome = leadOn(catalog, board, metric, a, b);
    return outcome.kind === 'not both' ? [] : [{ metric, outcome }];
  });
}

function toVote(
  measure: Measure,
  board: Board,
  results: MetricResult[],
  models: readonly Model[],
  date: string,
): Vote {
  const { side, isMixed } = leaderOf(results);
  const rows = results.flatMap(({ outcome: { basis } }) => [basis.a, basis.b]);
  const on =
    rows
      .map((row) => row.on ?? board.day)
      .toSorted((one, other) => lastDay(other).localeCompare(lastDay(one), 'en'))[0] ?? board.day;
  const months = monthsOfData(on, date);
  const called = models.map(calledBy);
  const hasStandIn = rows.some(
    ({ model }) => !called.includes(model) && !models.some(({ id }) => id === model),
  );
  const isRelayed = rows.some((row) => row.isRelayed);
  const ageing =
    months >= OLD_MONTHS ? AGEING.old : months > NEW_MONTHS ? AGEING.settled : AGEING.new;
  return {
    measure,
    board,
    results,
    side,
    isMixed,
    isLarge: side !== undefined && isLarge(results, side),
    on,
    isOld: months >= OLD_MONTHS,
    hasStandIn,
    isRelayed,
    isRelated: false,
    weight:
      WEIGHTS[measure.weight] * ageing * (hasStandIn ? STAND_IN : 1) * (isRelayed ? RELAYED : 1),
  };
}

/** Who leads an edition: on one metric who leads it, on several who leads most and is opposed on few. */
function leaderOf(results: readonly MetricResult[]): { side?: SideId; isMixed: boolean } {
  const led = (side: SideId) =>
    results.filter(({ outcome }) => outcome.kind === 'lead' && outcome.side === side).length;
  const [a, b] = [led('a'), led('b')];
  const [most, least] = [Math.max(a, b), Math.min(a, b)];
  if (most === 0) return { isMixed: false };
  if (least > most * MOST_AGAINST) return { isMixed: true };
  if (most < results.length * LEAST_LED) return { isMixed: false };
  return { side: a > b ? 'a' : 'b', isMixed: false };
}

function isLarge(results: readonly MetricResult[], side: SideId): boolean {
  const large = results.filter(
    ({ outcome }) =>
      outcome.kind === 'lead' &&
      outcome.side === side &&
      outcome.turns.length === 0 &&
      isTwice(outcome.by, outcome.margin),
  );
  return large.length * 2 > results.length;
}

/** Whether a lead is beyond twice its margin; a ratio doubles by being squared. */
function isTwice(by: Distance, margin: Distance): boolean {
  if ('times' in by && 'times' in margin) return by.times > margin.times ** 2;
  if ('points' in by && 'points' in margin) return by.points > margin.points * 2;
  return false;
}
