import type { Model, UseCase } from '../../catalog/catalog.ts';
import { compare } from '../rows/compare.ts';
import { type Fitness, fitnessOf } from './fitness.ts';
import { jobOf } from './job.ts';
import { inOrder } from '../rows/pair.ts';
import { nameRow } from '../rows/row-name.ts';
import { type Studies, once } from '../study/studies.ts';

/** A model that fits a job, with how it stands to each other one that fits. */
export interface Ranked {
  model: Model;
  /** Models against which it wins, ties, and loses; the rest is open. */
  beats: Model[];
  loses: Model[];
}

/** Every model for one job: those that fit, the most wins first, and those that do not, with why. */
export interface Ranking {
  useCase: UseCase;
  /** The names of the rows that decide, rule out or limit, by id. */
  rowNames: Map<string, string>;
  /** The names of the models that authors pick, an opinion each. */
  picks: string[][];
  fits: Ranked[];
  unconfirmed: { model: Model; fitness: Fitness }[];
  ruledOut: { model: Model; fitness: Fitness }[];
}

/** Ranks all models for a job by the pairs that they win, less those that they lose. */
export const rankingOf = once((studies, useCase: UseCase): Ranking => {
  const all = studies.models.map((model) => ({
    model,
    fitness: fitnessOf(studies, model, useCase),
  }));
  const of = (state: Fitness['state']) => all.filter(({ fitness }) => fitness.state === state);
  const fitting = of('fits').map(({ model }): Ranked => ({ model, beats: [], loses: [] }));
  fitting.forEach((one, index) => {
    for (const other of fitting.slice(index + 1)) settle(studies, useCase, one, other);
  });
  const score = ({ beats, loses }: Ranked) => beats.length - loses.length;
  return {
    useCase,
    rowNames: new Map(rowIds(useCase).map((id) => [id, nameRow(studies, id)])),
    picks: useCase.opinions.map(({ picks }) =>
      picks.map((id) => studies.models.find((model) => model.id === id)?.name ?? id),
    ),
    fits: fitting.toSorted(
      (one, other) =>
        score(other) - score(one) ||
        other.beats.length - one.beats.length ||
        one.model.name.localeCompare(other.model.name, 'en', { numeric: true }),
    ),
    unconfirmed: of('unconfirmed'),
    ruledOut: of('ruled out'),
  };
});

function rowIds({ decides, needs, limits }: UseCase): string[] {
  return [...decides.map(({ row }) => row), ...needs, ...limits.map(({ field }) => field)];
}

/** Notes who of two wins the job, if either does. */
function settle(studies: Studies, useCase: UseCase, one: Ranked, other: Ranked): void {
  const models = inOrder(one.model, other.model);
  const { result } = jobOf(studies, compare(studies, models), useCase);
  if (result.kind !== 'winner') return;
  const [winner, loser] = models[result.side] === one.model ? [one, other] : [other, one];
  winner.beats.push(loser.model);
  loser.loses.push(winner.model);
}
