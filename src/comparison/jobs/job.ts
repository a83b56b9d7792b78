import type { Benchmark, Model, Opinion, UseCase } from '../../catalog/catalog.ts';
import { type Comparison, findRow } from '../rows/compare.ts';
import { type Fitness, fitnessOf } from './fitness.ts';
import { type SurfaceLife } from '../lives/surface.ts';
import type { Row } from '../rows/row.ts';
import { type SideId, type Sides, otherSide, SIDES } from '../rows/sides.ts';
import { plainText } from '../prose/prose.ts';
import { hasPage } from '../rows/pages.ts';
import type { Studies } from '../study/studies.ts';
import { type Vote, editionsFor, votesOf, wasRun } from './vote.ts';
import { type Sure, type Weighing, weigh } from './weigh.ts';

/** How two models stand for a job. */
export type JobResult =
  /** By boards of the ability, by prices where the job is cost, by a field where it is keeping. */
  | { kind: 'winner'; side: SideId; by: 'boards' | 'cost' | 'keeping'; sure: Sure }
  /** The other one cannot be had or does not fit: nobody's win. */
  | { kind: 'only'; side: SideId }
  /** It fits, and of the other one nobody is known to say so: nobody's win either. */
  | { kind: 'only known'; side: SideId }
  /** Boards that weigh alike point apart. */
  | { kind: 'split' }
  /** All is within the margins; then who costs less, if that is known. */
  | { kind: 'even'; cheaper?: SideId | undefined }
  /** No board of the ability ran both. */
  | { kind: 'not measured' }
  /** Nobody is known to say whether either of them can do it at all. */
  | { kind: 'unconfirmed' }
  /** Both are ruled out, or one is and of the other nobody is known to say that it fits. */
  | { kind: 'neither' };

/** A job decided for a pair: what rules a model out, then what measures it, then what it costs. */
export interface Job {
  useCase: UseCase;
  result: JobResult;
  fitness: Sides<Fitness>;
  /** What boards say, the weightiest first; also of a model that is ruled out. */
  votes: Vote[];
  /** Sides that are ruled out by their life alone, as an earlier job of the pair has said. */
  saidBefore: SideId[];
  /** Whether general tests speak alone, because no test of the ability ran both. */
  isByRelated: boolean;
  /** What the boards say together, whoever fits. */
  weighing: Weighing;
  /** Tests of the ability that ran one of the two, or neither. */
  missing: Missing[];
  /** Rows of prices or fields that bear on it. */
  rows: Row[];
  /** Where each stands on the surfaces that bear on the job. */
  lives: Sides<SurfaceLife[]>;
  /** What authors pick of the two. */
  opinions: JobOpinion[];
}

/** A test without figures of both: the only side that it ran, or neither. */
export interface Missing {
  benchmark: Benchmark;
  /** Its newest edition, or the test itself. */
  name: string;
  only?: SideId | undefined;
}

export interface JobOpinion {
  opinion: Opinion;
  /** The sides picked; both where the author calls them equal. */
  picks: SideId[];
  /** How what is on record stands to it. */
  standing: 'agrees' | 'only left' | 'unsupported';
}

/** Every job, decided for a pair, in the order of the records. */
export function jobsOf(studies: Studies, comparison: Comparison): Job[] {
  const said = new Set<string>();
  return studies.useCases.map((useCase) => {
    const job = jobOf(studies, comparison, useCase);
    const ends = SIDES.flatMap((side) => {
      const why = endOf(job.fitness[side]);
      return why === undefined ? [] : [{ side, why: `${side} ${why}` }];
    });
    const saidBefore = ends.filter(({ why }) => said.has(why)).map(({ side }) => side);
    if (job.result.kind === 'only' || job.result.kind === 'neither')
      ends.forEach(({ why }) => said.add(why));
    return { ...job, saidBefore };
  });
}

/** What rules a model out, where that is its life and nothing else. */
function endOf({ state, why: [first, ...more] }: Fitness): string | undefined {
  if (state !== 'ruled out' || !first || more.length > 0) return undefined;
  const isLife = first.some(
    (piece) => typeof piece === 'object' && 'row' in piece && piece.row === 'availability',
  );
  return isLife ? plainText(first) : undefined;
}

/** One job, decided for a pair; kept as its comparison is. */
export function jobOf(studies: Studies, comparison: Comparison, useCase: UseCase): Job {
  const { a, b } = comparison.models;
  const make = () => decide(studies, comparison, useCase);
  return hasPage(studies, a, b) ? studies.keep([jobOf, comparison, useCase], make) : make();
}

function decide(studies: Studies, comparison: Comparison, useCase: UseCase): Job {
  const { models, lives } = comparison;
  const fitness = {
    a: fitnessOf(studies, models.a, useCase),
    b: fitnessOf(studies, models.b, useCase),
  };
  const votes = votesOf(studies, useCase, models.a, models.b);
  const weighing = weigh(votes);
  const result = resultOf(comparison, useCase, fitness, weighing);
  const onSurfaces = (side: SideId) =>
    lives[side].surfaces.filter(({ surface }) => useCase.surfaces.includes(surface));
  return {
    useCase,
    result,
    fitness,
    votes,
    saidBefore: [],
    isByRelated: votes.length > 0 && votes.every(({ isRelated }) => isRelated),
    weighing,
    missing: missingOf(studies, useCase, votes, models),
    rows: rowsFor(comparison, useCase),
    lives: { a: onSurfaces('a'), b: onSurfaces('b') },
    opinions: useCase.opinions.flatMap((opinion) => toJobOpinion(opinion, comparison, result)),
  };
}

/** The rows of a job that boards do not measure, and of what breaks a tie. */
function rowsFor(comparison: Comparison, { costs, prefers, measures }: UseCase): Row[] {
  const tie = measures.length > 0 ? (['price-blended'] as const) : [];
  const ids = new Set([...costs, ...prefers, ...tie]);
  return [...ids].flatMap((id) => findRow(comparison, id) ?? []);
}

function missingOf(
  studies: Studies,
  { measures }: UseCase,
  votes: readonly Vote[],
  models: Sides<Model>,
): Missing[] {
  return measures
    .filter((measure) => !votes.some((vote) => vote.measure === measure))
    .map((measure) => ({
      benchmark: measure.benchmark,
      name: editionsFor(studies, measure)[0]?.name ?? measure.benchmark.name,
      only: SIDES.find((side) => wasRun(studies, [measure], models[side])),
    }));
}

/**
 * Who does not fit is out, which is no win of the other, and neither is that nobody says whether the
 * other one fits. Of two that fit, boards decide a job of ability, and the price breaks what they leave even; prices decide a job of cost, and a field one of
 * keeping a model.
 */
function resultOf(
  comparison: Comparison,
  useCase: UseCase,
  fitness: Sides<Fitness>,
  weighing: Weighing,
): JobResult {
  const out = SIDES.filter((side) => fitness[side].state === 'ruled out');
  const [gone] = out;
  const doubted = SIDES.filter((side) => fitness[side].state === 'unconfirmed');
  if (out.length === 2 || (gone && doubted.length > 0)) return { kind: 'neither' };
  const [doubtful] = doubted;
  if (doubted.length === 2) return { kind: 'unconfirmed' };
  if (doubtful) return { kind: 'only known', side: otherSide(doubtful) };
  if (gone) return { kind: 'only', side: otherSide(gone) };
  if (isOfCost(useCase)) return costResult(comparison, useCase);
  if (useCase.prefers.length > 0) return keepingResult(comparison, useCase);
  switch (weighing.kind) {
    case 'lead':
      return { kind: 'winner', side: weighing.side, by: 'boards', sure: weighing.sure };
    case 'even':
      return { kind: 'even', cheaper: leaderOf(comparison, 'price-blended') };
    case 'not measured':
      return priceResult(comparison, useCase);
    default:
      return { kind: weighing.kind };
  }
}

/** Whether prices decide a job, and no board. */
export function isOfCost({ costs, measures }: UseCase): boolean {
  return costs.length > 0 && measures.length === 0;
}

/** Where no board has the cost of finished work, a token has to be so many times cheaper to lean. */
const LEAST_TIMES = 5;

/**
 * A price leans in a job of cost that boards measure and of which none ran both: of the pairs whose
 * cost a board has, the one with the cheaper token is the cheaper in nearly all that are so far apart.
 */
function priceResult(comparison: Comparison, { costs }: UseCase): JobResult {
  const [id] = costs;
  const outcome = id && findRow(comparison, id)?.outcome;
  if (outcome?.kind !== 'lead' || outcome.margin.kind !== 'ratio') return { kind: 'not measured' };
  if (outcome.margin.ratio < LEAST_TIMES) return { kind: 'not measured' };
  return { kind: 'winner', side: outcome.side, by: 'cost', sure: 'leaning' };
}

/** The first price that has a leader decides; another that says otherwise takes the clearness away. */
function costResult(comparison: Comparison, { costs }: UseCase): JobResult {
  const leaders = costs.flatMap((id) => leaderOf(comparison, id) ?? []);
  const [side] = leaders;
  if (!side) {
    const isEven = costs.some((id) => findRow(comparison, id)?.outcome.kind === 'even');
    return { kind: isEven ? 'even' : 'not measured' };
  }
  const isAgreed = leaders.every((leader) => leader === side);
  return { kind: 'winner', side, by: 'cost', sure: isAgreed ? 'clear' : 'leaning' };
}

function keepingResult(comparison: Comparison, { prefers }: UseCase): JobResult {
  const [side] = prefers.flatMap((id) => leaderOf(comparison, id) ?? []);
  if (side) return { kind: 'winner', side, by: 'keeping', sure: 'clear' };
  // Where of one nobody says whether it has it, it may be either.
  const isEven = prefers.every((id) => findRow(comparison, id)?.outcome.kind === 'even');
  return { kind: isEven ? 'even' : 'unconfirmed' };
}

function leaderOf(comparison: Comparison, id: Row['id']): SideId | undefined {
  const outcome = findRow(comparison, id)?.outcome;
  return outcome?.kind === 'lead' ? outcome.side : undefined;
}

function toJobOpinion(opinion: Opinion, { models }: Comparison, result: JobResult): JobOpinion[] {
  const picks = SIDES.filter((side) => opinion.picks.includes(models[side].id));
  const [first] = picks;
  if (!first) return [];
  const isSetAgainst = opinion.over.includes(models[otherSide(first)].id);
  if (!isSetAgainst && picks.length < 2) return [];
  return [{ opinion, picks, standing: standingOf(picks, result) }];
}

/** That the other side is ruled out bears out no pick: it says nothing of ability. */
function standingOf(picks: readonly SideId[], result: JobResult): JobOpinion['standing'] {
  if (picks.length === 2) {
    return result.kind === 'even' || result.kind === 'split' ? 'agrees' : 'unsupported';
  }
  if (result.kind === 'only' && picks.includes(result.side)) return 'only left';
  return result.kind === 'winner' && picks.includes(result.side) ? 'agrees' : 'unsupported';
}
