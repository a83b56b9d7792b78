import type { FieldId } from '../../catalog/fields.ts';
import { WEIGHTS, type WeightId } from '../../catalog/vocabulary.ts';
import type { SideId } from '../rows/sides.ts';
import { type Weighable, type Weighing, weigh } from './weigh.ts';

/**
 * A job by a reader's own weights: what the build writes of each test and pair, and how a browser puts
 * it together by the same rules as the pages of jobs.
 */

export interface OwnParts {
  models: OwnModel[];
  tests: OwnTest[];
  jobs: OwnJob[];
  /** Who ran the boards; votes name them by their place. */
  runners: string[];
  votes: VotePart[];
}

export interface OwnModel {
  id: string;
  name: string;
  /** Whether its weights are open; left out where no source says so. */
  isOpen?: boolean | undefined;
  /** Tokens of its context window. */
  window?: number | undefined;
  /** US dollars a million tokens, blended: the maker's, or else the cheapest. */
  price?: number | undefined;
  /** The first day on which nobody can begin to use it; left out where none is announced. */
  gone?: string | undefined;
}

export interface OwnTest {
  /** The id of the benchmark with its metrics, as an address can hold it. */
  key: string;
  benchmark: string;
  metrics: string[];
  name: string;
}

export interface OwnJob {
  id: string;
  name: string;
  question: string;
  /** How near each test is, by its key. */
  weights: Record<string, WeightId>;
  needs: FieldId[];
  /** By model, in their order: f for fits, r for ruled out, u for unconfirmed, n for not on its page. */
  fits: string;
}

/** What one test says of two models, by their places: the first of them is side a. */
export interface VotePart {
  pair: [a: number, b: number];
  test: number;
  side?: SideId | undefined;
  isMixed?: true | undefined;
  isLarge?: true | undefined;
  isOld?: true | undefined;
  hasStandIn?: true | undefined;
  isRelayed?: true | undefined;
  /**
   * On a test of one metric, by how much the side that is behind would have to be better to come
   * within the margin, and to lead itself.
   */
  lead?: { even: number; other: number; unit: 'points' | 'times' } | undefined;
  /** What age and stand-ins leave of its weight: 0 to 1. */
  part: number;
  /** The place of who ran it. */
  by: number;
}

/** How near each test is to the job, by its key; those that are left out do not count. */
export type OwnWeights = Readonly<Record<string, WeightId | undefined>>;

/** A model with those before which it is put, those put before it, and all that it was held against. */
export interface OwnRanked {
  model: OwnModel;
  beats: OwnModel[];
  loses: OwnModel[];
  met: number;
}

/** Weighs the votes of each two of the models, as a job's own page does. */
export function rankOwn(
  parts: OwnParts,
  weights: OwnWeights,
  isIn: (model: OwnModel, at: number) => boolean,
): OwnRanked[] {
  const ranked = parts.models.map((model): OwnRanked => ({ model, beats: [], loses: [], met: 0 }));
  const counted = parts.votes.filter(({ pair }) =>
    pair.every((at) => parts.models[at] && isIn(parts.models[at], at)),
  );
  for (const votes of Map.groupBy(counted, ({ pair }) => pair.join()).values()) {
    settle(ranked, votes, weighPair(parts, weights, votes));
  }
  return ranked.filter(({ model }, at) => isIn(model, at));
}

/** What the tests that a reader counts say of two models together. */
export function weighPair(
  { tests, runners }: OwnParts,
  weights: OwnWeights,
  votes: readonly VotePart[],
): Weighing {
  const weighed = votes.flatMap((vote): Weighable[] => {
    const weight = weights[tests[vote.test]?.key ?? ''];
    if (!weight) return [];
    return [
      {
        side: vote.side,
        isMixed: vote.isMixed ?? false,
        isLarge: vote.isLarge ?? false,
        isOld: vote.isOld ?? false,
        hasStandIn: vote.hasStandIn ?? false,
        isRelayed: vote.isRelayed ?? false,
        weight: WEIGHTS[weight] * vote.part,
        measure: { weight },
        board: { by: runners[vote.by] ?? '' },
      },
    ];
  });
  return weigh(weighed);
}

function settle(ranked: OwnRanked[], [vote]: readonly VotePart[], weighing: Weighing): void {
  if (!vote || weighing.kind === 'not measured') return;
  const [a, b] = vote.pair.map((at) => ranked[at]);
  if (!a || !b) return;
  a.met += 1;
  b.met += 1;
  if (weighing.kind !== 'lead') return;
  const [winner, loser] = weighing.side === 'a' ? [a, b] : [b, a];
  winner.beats.push(loser.model);
  loser.loses.push(winner.model);
}

/** A partial order as it is drawn. */
export interface Steps {
  /** In each are those before whom nobody is put who is left. */
  steps: OwnRanked[][];
  /** Those that came out even or split with all whom they met. */
  level: OwnRanked[];
  /** Those whom no test joins to another. */
  apart: OwnRanked[];
}

/** Puts models in steps; where they go round in a circle, those put behind the fewest share one. */
export function stepsOf(ranked: readonly OwnRanked[]): Steps {
  const apart = ranked.filter(({ met }) => met === 0);
  const isOrdered = ({ beats, loses }: OwnRanked) => beats.length + loses.length > 0;
  const level = ranked.filter((one) => one.met > 0 && !isOrdered(one));
  const steps: OwnRanked[][] = [];
  let left = ranked.filter(isOrdered);
  while (left.length > 0) {
    const names = new Set(left.map(({ model }) => model));
    const behind = ({ loses }: OwnRanked) => loses.filter((model) => names.has(model)).length;
    const least = Math.min(...left.map(behind));
    const step = left.filter((one) => behind(one) === least);
    steps.push(step);
    left = left.filter((one) => !step.includes(one));
  }
  return { steps, level, apart };
}

/** What a reader needs of a model, beside the tests. */
export interface OwnLimits {
  isOpen: boolean;
  window?: number | undefined;
  price?: number | undefined;
  /** A day on which it has to be there still. */
  on?: string | undefined;
}

/** Whether a model keeps within the limits; undefined where nobody is known to say. */
export function keepsWithin(model: OwnModel, limits: OwnLimits): boolean | undefined {
  const { isOpen, window, price, on } = limits;
  const checks = [
    isOpen ? model.isOpen : true,
    window === undefined ? true : model.window === undefined ? undefined : model.window >= window,
    price === undefined ? true : model.price === undefined ? undefined : model.price <= price,
    on === undefined || model.gone === undefined || model.gone > on,
  ];
  if (checks.includes(false)) return false;
  return checks.includes(undefined) ? undefined : true;
}

/** The job as a record that a maintainer can take over: `content/use-cases/*.md`. */
export function ownRecord(
  { tests }: OwnParts,
  job: OwnJob,
  weights: OwnWeights,
  limits: OwnLimits,
): string {
  const open: FieldId[] = limits.isOpen ? ['open-weights'] : [];
  const needs = [...new Set([...job.needs, ...open])];
  const measures = tests.flatMap(({ key, benchmark, metrics }) => {
    const weight = weights[key];
    return weight
      ? [`  - { benchmark: ${benchmark}, metrics: [${metrics.join(', ')}], weight: ${weight} }`]
      : [];
  });
  const window =
    limits.window === undefined
      ? []
      : [
          'limits:',
          '  - field: context-window',
          `    atLeast: ${Math.round(limits.window)}`,
          '    why: the job needs so many tokens in one prompt',
        ];
  return [
    '---',
    `name: ${job.name}, by other weights`,
    `job: The job “${job.name}”, weighed by a reader.`,
    `question: ${job.question}`,
    'order: 99',
    ...(needs.length > 0 ? [`needs: [${needs.join(', ')}]`] : []),
    ...(measures.length > 0 ? ['measures:', ...measures] : []),
    ...window,
    '---',
    '',
  ].join('\n');
}
