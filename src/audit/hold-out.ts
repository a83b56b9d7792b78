import type { Catalog, Model, UseCase } from '../catalog/catalog.ts';
import { fitnessOf } from '../comparison/jobs/fitness.ts';
import { editionsFor, votesOf } from '../comparison/jobs/vote.ts';
import { type Weighing, weigh } from '../comparison/jobs/weigh.ts';
import { pairsOf } from '../comparison/rows/pair.ts';
import { SIDES } from '../comparison/rows/sides.ts';
import { type Studies, studyAll } from '../comparison/study/studies.ts';

/** How verdicts fare against a runner that they were not allowed to see. */
export interface HeldOut {
  useCase: UseCase;
  /** Who ran the boards that it rests on. */
  runners: string[];
  /** Pairs that the boards of the runner left out tell apart, over all runners. */
  apart: number;
  /** Those of them for which the other runners name a winner. */
  named: number;
  /** And those for which they name the same. */
  agreeing: number;
}

/**
 * Leaves out each runner in turn, with all its editions and results, decides each job by the others,
 * and holds that against what the one left out says. Pairs with a model that is ruled out for a job
 * are not asked about it: pages name no winner there.
 */
export function holdOut(studies: Studies): HeldOut[] {
  const jobs = studies.useCases.filter(({ measures }) => measures.length > 0);
  const results = jobs.map((useCase) => ({
    useCase,
    runners: runnersOf(studies, useCase),
    apart: 0,
    named: 0,
    agreeing: 0,
  }));
  for (const runner of new Set(results.flatMap(({ runners }) => runners))) {
    const [own, others] = [true, false].map((isOwn) =>
      studyAll(boardsBy(studies, runner, isOwn), studies.date),
    );
    if (!own || !others) continue;
    for (const result of results.filter(({ runners }) => runners.includes(runner))) {
      count(studies, { own, others }, result);
    }
  }
  return results;
}

function runnersOf(studies: Studies, { measures }: UseCase): string[] {
  const boards = measures.flatMap((measure) => editionsFor(studies, measure));
  return [...new Set(boards.map(({ by }) => runnerOf(by)))].toSorted();
}

/** Whatever one party runs counts as one: `Scale` and `Scale AI`. */
function runnerOf(by: string): string {
  return by.replace(/ AI$/, '');
}

/** The records with the boards and results of one runner alone, or with all but those. */
function boardsBy(catalog: Catalog, runner: string, isOwn: boolean): Catalog {
  const isKept = ({ by }: { by: string }) => (runnerOf(by) === runner) === isOwn;
  return {
    ...catalog,
    boards: catalog.boards.filter(isKept),
    models: catalog.models.map((model) => ({ ...model, scores: model.scores.filter(isKept) })),
  };
}

function count(studies: Studies, { own, others }: { own: Studies; others: Studies }, to: HeldOut) {
  const { useCase } = to;
  for (const models of pairsOf(studies)) {
    const isOut = SIDES.some(
      (side) => fitnessOf(studies, models[side], useCase).state === 'ruled out',
    );
    if (isOut) continue;
    const says = (by: Studies) => weighIn(by, useCase, models.a, models.b);
    const held = says(own);
    if (held.kind !== 'lead') continue;
    const told = says(others);
    to.apart += 1;
    if (told.kind !== 'lead') continue;
    to.named += 1;
    if (told.side === held.side) to.agreeing += 1;
  }
}

function weighIn(studies: Studies, useCase: UseCase, a: Model, b: Model): Weighing {
  return weigh(votesOf(studies, useCase, a, b));
}
