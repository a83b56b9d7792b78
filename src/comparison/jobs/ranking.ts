import type { Model, UseCase } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { compare } from '../rows/compare.ts';
import { type Fitness, fitnessOf } from './fitness.ts';
import { jobOf } from './job.ts';
import { isCurrent } from './current.ts';
import { inOrder } from '../rows/pair.ts';
import { nameRow } from '../rows/row-name.ts';
import { type Studies, once } from '../study/studies.ts';
import { type Standing, standingsOf } from './standing.ts';
import { mayHaveRun, wasRun } from './vote.ts';
import { type Meeting, comparable, strengthsOf } from './strength.ts';

/** A model that fits a job, with how it stands to each other one that fits. */
export interface Ranked {
  model: Model;
  /** Models before which it is put, and those that are put before it. */
  beats: Model[];
  loses: Model[];
  /** How many it was held against at all, those that came out even or split included. */
  met: number;
  /** Among those that it was held against; 1 is the strength of the middle. */
  strength: number;
}

/** Every model for one job: those that fit and were measured, and those that were not, with why. */
export interface Ranking {
  useCase: UseCase;
  /** The names of the rows that decide, rule out or limit, by id. */
  rowNames: Record<string, string>;
  /** The names of the models that authors pick, an opinion each. */
  picks: string[][];
  /** Its boards, the leading one first. */
  standings: Standing[];
  /** The best first. */
  fits: Ranked[];
  /** Those that fit and that too few boards ran beside others: they have no rank. */
  unmeasured: Ranked[];
  unconfirmed: { model: Model; fitness: Fitness }[];
  ruledOut: { model: Model; fitness: Fitness }[];
  /** How many are known from catalogues alone, and older or run by no test that decides the job: none is above. */
  listed: number;
}

/** So many models of a ranking are what most readers look at. */
const FIRST = 10;

/**
 * Ranks all models for a job by how strong they are among those that they were held against. Who was
 * held against too few has no rank, and what general tests make likely ranks nobody. A model that is
 * known from catalogues alone takes part where it is of today and a test that decides the job ran it.
 */
export const rankingOf = once((studies, useCase: UseCase): Ranking => {
  const considered = studies.models.filter((model) => takesPart(studies, useCase, model));
  const all = considered.map((model) => ({ model, fitness: fitnessOf(studies, model, useCase) }));
  const of = (state: Fitness['state']) => all.filter(({ fitness }) => fitness.state === state);
  const { fitting, together } = rankedOf(
    studies,
    useCase,
    of('fits').map(({ model }) => model),
  );
  const rank = ranksOf(together);
  const fits = together.toSorted(
    (one, other) =>
      rank(other) - rank(one) ||
      Number(other.loses.length === 0) - Number(one.loses.length === 0) ||
      other.strength - one.strength ||
      other.beats.length - one.beats.length ||
      one.model.name.localeCompare(other.model.name, 'en', { numeric: true }),
  );
  return {
    useCase,
    rowNames: Object.fromEntries(rowIds(useCase).map((id) => [id, nameRow(studies, id)])),
    picks: useCase.opinions.map(({ picks }) =>
      picks.map((id) => studies.models.find((model) => model.id === id)?.name ?? id),
    ),
    standings: standingsOf(
      studies,
      useCase,
      fitting.map(({ model }) => model),
      fits.slice(0, FIRST).map(({ model }) => model),
    ),
    fits,
    unmeasured: fitting.filter((one) => !together.includes(one)),
    unconfirmed: of('unconfirmed'),
    ruledOut: of('ruled out'),
    listed: studies.models.length - considered.length,
  };
});

/** By what models are put in order: their strength; who never lost is as strong as whoever it beat. */
function ranksOf(ranked: readonly Ranked[]): (one: Ranked) => number {
  const strengths = new Map(ranked.map(({ model, strength }) => [model, strength]));
  return ({ strength, beats, loses }) => {
    const beaten = loses.length === 0 ? beats.map((model) => strengths.get(model) ?? 0) : [];
    return Math.max(strength, ...beaten);
  };
}

/**
 * Whether a model takes part in the ranking of a job. One that is known from catalogues alone does where
 * it is of today and a test that decides the job ran it.
 */
export function takesPart(studies: Studies, { measures }: UseCase, model: Model): boolean {
  if (isFull(model)) return true;
  const deciding = measures.filter(({ weight }) => weight === 'decides');
  return isCurrent(studies, model) && wasRun(studies, deciding, model);
}

function rowIds({ costs, prefers, needs, limits }: UseCase): string[] {
  return [...costs, ...prefers, ...needs, ...limits.map(({ field }) => field)];
}

/** Whether a price stands in for boards. */
function isByPrice({ measures }: UseCase, by: string): boolean {
  return by === 'cost' && measures.length > 0;
}

/** Each model with those that it was held against and how strong that makes it, and those that can be ranked together. */
function rankedOf(
  studies: Studies,
  useCase: UseCase,
  models: readonly Model[],
): { fitting: Ranked[]; together: Ranked[] } {
  const ranked = models.map((model): Ranked => ({
    model,
    beats: [],
    loses: [],
    met: 0,
    strength: 1,
  }));
  const meetings = ranked.flatMap((one, at) =>
    ranked.slice(at + 1).flatMap((other, after) => {
      const points = settle(studies, useCase, one, other);
      return points === undefined ? [] : [{ one: at, other: at + 1 + after, points }];
    }),
  );
  const strengths = strengthsOf(ranked.length, meetings);
  const fitting = ranked.map((one, at) => ({ ...one, strength: strengths[at] ?? 1 }));
  const places = comparable(strengths, meetings);
  return { fitting, together: fitting.filter((_, at) => places.has(at)) };
}

/**
 * Whether anything could put one of two before the other. Where boards measure a job, none of those
 * that ran both leaves at most a likelihood; most models that are known from catalogues alone met nobody.
 */
function mayBeSettled(
  studies: Studies,
  { measures, prefers }: UseCase,
  one: Model,
  other: Model,
): boolean {
  const isByBoards = measures.length > 0 && prefers.length === 0;
  return !isByBoards || mayHaveRun(studies, measures, one, other);
}

/** Notes who of two is put before the other, if anybody is; nothing where nothing tells of both. */
function settle(
  studies: Studies,
  useCase: UseCase,
  one: Ranked,
  other: Ranked,
): Meeting['points'] | undefined {
  if (!mayBeSettled(studies, useCase, one.model, other.model)) return undefined;
  const models = inOrder(one.model, other.model);
  const { result, isByRelated } = jobOf(studies, compare(studies, models), useCase);
  const isLikely = isByRelated || (result.kind === 'winner' && isByPrice(useCase, result.by));
  if (result.kind === 'not measured' || result.kind === 'unconfirmed' || isLikely) return undefined;
  one.met += 1;
  other.met += 1;
  if (result.kind !== 'winner') return 0.5;
  const isOne = models[result.side] === one.model;
  const [winner, loser] = isOne ? [one, other] : [other, one];
  winner.beats.push(loser.model);
  loser.loses.push(winner.model);
  return isOne ? 1 : 0;
}
