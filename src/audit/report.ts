import type { FaultKind } from './kind.ts';
import type { HoldOutCount, HeldOut } from './hold-out.ts';
import { OPEN, type Undecided } from './undecided.ts';

/** The audit as it is printed. */

const MOST_PLACES = 3;
const MOST_MISSING = 10;

/** `0  a lead within the margin of its board`, with some places where there are any. */
export function sayKind({ says }: FaultKind, places: readonly string[]): string {
  const shown = places.slice(0, MOST_PLACES).map((place) => `        ${place}`);
  return [`${String(places.length).padStart(6)}  ${says}`, ...shown].join('\n');
}

/** A line a job with one for each of its tests, and two for all: pairs told apart, named, agreeing. */
export function sayHeldOut(held: readonly HeldOut[]): string {
  const several = held.filter(({ runners }) => runners.length > 1);
  const countsOf = (list: readonly HeldOut[]) => list.map(({ all }) => all);
  return [
    ...held.flatMap(({ useCase, runners, all, tests, general }) => [
      sayCounts(`  ${useCase.id}, ${runners.length} runners`, [all]),
      ...tests
        .filter(({ counts }) => counts.apart > 0)
        .map(({ benchmark, counts }) => sayCounts(`    ${benchmark.id}`, [counts])),
      ...(useCase.related.length > 0
        ? [sayCounts('    all of them, by general tests', [general])]
        : []),
    ]),
    sayCounts('  all jobs', countsOf(held)),
    sayCounts('  jobs of two runners or more', countsOf(several)),
  ].join('\n');
}

function sayCounts(name: string, all: readonly HoldOutCount[]): string {
  const sum = (key: keyof HoldOutCount) => all.reduce((total, one) => total + one[key], 0);
  const [apart, named, agreeing] = [sum('apart'), sum('named'), sum('agreeing')];
  return (
    `${name}: ${apart} pairs told apart, ${named} named (${sayShare(named, apart)}), ` +
    `${agreeing} of them agree (${sayShare(agreeing, named)})`
  );
}

function sayShare(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${Math.round((part / whole) * 100)}%`;
}

/** How many jobs stay open between current models, which, and for want of which tests. */
export function sayUndecided({
  models,
  neverRun,
  pairs,
  jobs,
  mean,
  open,
  missing,
}: Undecided): string {
  const without = mean
    .filter(([kind]) => OPEN.includes(kind))
    .reduce((sum, [, share]) => sum + share, 0);
  const list = (all: readonly [string, number][], digits = 0) =>
    all.map(([name, found]) => `${name} ${found.toFixed(digits)}`).join(', ');
  return [
    `Of ${jobs} jobs ${without.toFixed(1)} have no verdict, in the mean of ${pairs} pairs of ${models.length} current models (${list(mean, 1)}).`,
    `No test of a job ran ${neverRun.length} of them: ${neverRun.map(({ id }) => id).join(', ')}.`,
    `Without one, by pairs: ${list(open)}.`,
    `Missing most often: ${list(missing.slice(0, MOST_MISSING))}.`,
  ].join('\n');
}
