import type { Benchmark, Catalog, Measure, UseCase } from '../catalog/catalog.ts';
import { fitnessOf } from '../comparison/jobs/fitness.ts';
import { editionsFor, votesOf } from '../comparison/jobs/vote.ts';
import { type Weighing, weigh } from '../comparison/jobs/weigh.ts';
import { pagesOf } from '../comparison/rows/pages.ts';
import { SIDES } from '../comparison/rows/sides.ts';
import { type Studies, studyAll } from '../comparison/study/studies.ts';

/** Pairs, counted. */
export interface HoldOutCount {
  /** That what was left out tells apart. */
  apart: number;
  /** Those of them for which the others name a winner. */
  named: number;
  /** And those for which they name the same. */
  agreeing: number;
}

/** How verdicts fare against a runner that they were not allowed to see. */
export interface HeldOut {
  useCase: UseCase;
  /** Who ran the boards that it rests on. */
  runners: string[];
  /** Over all runners, each left out in turn. */
  all: HoldOutCount;
  /** The word of each test of the job alone, against the others of other runners. */
  tests: { benchmark: Benchmark; counts: HoldOutCount }[];
  /** What the tests of the job tell apart, against the general tests that are related to it. */
  general: HoldOutCount;
}

/**
 * Leaves out each runner in turn, with all its editions and results, decides each job by the others,
 * and holds that against what the one left out says, by tests of the job itself. Pairs with a model
 * that is ruled out for a job are not asked about it: pages name no winner there.
 */
export function holdOut(studies: Studies): HeldOut[] {
  const jobs = studies.useCases.filter(({ measures }) => measures.length > 0);
  const results = jobs.map((useCase): HeldOut => ({
    useCase,
    runners: runnersOf(studies, useCase.measures),
    all: nothing(),
    tests: useCase.measures.map(({ benchmark }) => ({ benchmark, counts: nothing() })),
    general: generalOf(studies, useCase),
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

function generalOf(studies: Studies, { measures, related }: UseCase): HoldOutCount {
  const counts = nothing();
  if (related.length === 0) return counts;
  const none: Measure[] = [];
  for (const { a, b } of pagesOf(studies)) {
    const held = weigh(votesOf(studies, { measures, related: none }, a, b));
    note(counts, held, weigh(votesOf(studies, { measures: none, related }, a, b)));
  }
  return counts;
}

function nothing(): HoldOutCount {
  return { apart: 0, named: 0, agreeing: 0 };
}

function runnersOf(studies: Studies, measures: readonly Measure[]): string[] {
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
  const { useCase, all, tests } = to;
  for (const models of pagesOf(studies)) {
    const isOut = SIDES.some(
      (side) => fitnessOf(studies, models[side], useCase).state === 'ruled out',
    );
    if (isOut) continue;
    const told = weigh(votesOf(others, useCase, models.a, models.b));
    const held = (measures: Measure[]) =>
      weigh(votesOf(own, { measures, related: [] }, models.a, models.b));
    note(all, held(useCase.measures), told);
    useCase.measures.forEach((measure, index) => {
      const counts = tests[index]?.counts;
      if (counts) note(counts, held([measure]), told);
    });
  }
}

function note(counts: HoldOutCount, held: Weighing, told: Weighing): void {
  if (held.kind !== 'lead') return;
  counts.apart += 1;
  if (told.kind !== 'lead') return;
  counts.named += 1;
  if (told.side === held.side) counts.agreeing += 1;
}
