import type { Model } from '../catalog/catalog.ts';
import type { Job } from '../comparison/jobs/job.ts';
import { wasRun } from '../comparison/jobs/vote.ts';
import { isCurrent } from '../comparison/jobs/current.ts';
import { SIDES } from '../comparison/rows/sides.ts';
import type { Studies } from '../comparison/study/studies.ts';
import type { Matchup } from '../comparison/views/matchup.ts';

/** What is not decided between the models that people choose from today. */
export interface Undecided {
  models: Model[];
  /** Those of them that no test of any job ran. */
  neverRun: Model[];
  pairs: number;
  jobs: number;
  /** How many jobs of a pair come out each way, in the mean. */
  mean: [Job['result']['kind'], number][];
  /** Jobs that nobody measured or of which something is not known, by how many pairs. */
  open: [string, number][];
  /** Tests that are missing in jobs that nobody measured, by how many verdicts. */
  missing: [string, number][];
}

/** Counts what stays open over the pairs of current models. */
export function undecidedOf(studies: Studies, all: readonly Matchup[]): Undecided {
  const models = studies.models.filter((model) => isCurrent(studies, model));
  const pairs = all.filter((pair) => SIDES.every((side) => models.includes(pair.models[side])));
  const jobs = pairs.flatMap((pair) => pair.jobs);
  const open = jobs.filter(({ result }) => OPEN.includes(result.kind));
  const unmeasured = open.filter(({ result }) => result.kind === 'not measured');
  const measures = studies.useCases.flatMap((useCase) => useCase.measures);
  return {
    models,
    neverRun: models.filter((model) => !wasRun(studies, measures, model)),
    pairs: pairs.length,
    jobs: studies.useCases.length,
    mean: tally(jobs.map(({ result }) => result.kind)).map(([kind, found]) => [
      kind,
      found / pairs.length,
    ]),
    open: tally(open.map(({ useCase }) => useCase.id)),
    missing: tally(unmeasured.flatMap(({ missing }) => missing.map(({ name }) => name))),
  };
}

/** A job is without a verdict where it comes out so. */
export const OPEN: readonly Job['result']['kind'][] = ['not measured', 'unconfirmed'];

/** How often each is named, the most often first. */
function tally<T extends string>(names: readonly T[]): [T, number][] {
  const found = Map.groupBy(names, (name) => name);
  return [...found]
    .map(([name, all]): [T, number] => [name, all.length])
    .toSorted(([one, many], [other, more]) => more - many || one.localeCompare(other, 'en'));
}
