import type { Conclusion } from '../catalog/types/move.ts';
import { jobsOf } from '../comparison/jobs/job.ts';
import { plainText } from '../comparison/prose/prose.ts';
import { byText } from '../comparison/evidence/rank.ts';
import { compare } from '../comparison/rows/compare.ts';
import { pagesOf } from '../comparison/rows/pages.ts';
import { pairId } from '../comparison/rows/pair.ts';
import type { Studies } from '../comparison/study/studies.ts';
import { sayBecause } from '../comparison/telling/job-telling.ts';
import { type Conclusions, conclusionOf } from './conclusion.ts';

/** A conclusion that moved, by the ids of what it is about: a line of a file of moves. */
export interface KeptMove {
  pair: string;
  job: string;
  was: Conclusion<string>;
  is: Conclusion<string>;
  /** What it rests on now, in plain words. */
  because: string;
}

/** The jobs for which pairs come out otherwise than was kept. A pair that is new has not moved. */
export function movesSince(kept: Conclusions, studies: Studies): KeptMove[] {
  return pagesOf(studies).flatMap((models) => {
    const comparison = compare(studies, models);
    const pair = pairId(models);
    return jobsOf(studies, comparison).flatMap((job): KeptMove[] => {
      const was = kept.get(`${pair} ${job.useCase.id}`);
      const is = conclusionOf(job, comparison);
      if (!was || areSame(was, is)) return [];
      const because = plainText(sayBecause(job, comparison));
      return [{ pair, job: job.useCase.id, was, is, because }];
    });
  });
}

/**
 * The moves of one day: those found before on that day, with those found now. What moved twice is told
 * once, from what it was in the morning; what moved back is told not at all.
 */
export function mergeMoves(before: readonly KeptMove[], now: readonly KeptMove[]): KeptMove[] {
  const all = new Map(before.map((move) => [keyOf(move), move]));
  for (const move of now) {
    const was = all.get(keyOf(move))?.was ?? move.was;
    all.set(keyOf(move), { ...move, was });
  }
  return [...all.values()]
    .filter(({ was, is }) => !areSame(was, is))
    .toSorted((one, other) => byText(keyOf(one), keyOf(other)));
}

function keyOf({ pair, job }: KeptMove): string {
  return `${pair} ${job}`;
}

function areSame(one: Conclusion<string>, other: Conclusion<string>): boolean {
  return one.kind === other.kind && one.model === other.model;
}
