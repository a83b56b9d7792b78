import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { useCase as schema } from '../../src/catalog/schema/use-case.ts';
import { jobOf } from '../../src/comparison/jobs/job.ts';
import type { WeightId } from '../../src/catalog/vocabulary.ts';
import {
  type VotePart,
  keepsWithin,
  ownRecord,
  rankOwn,
  stepsOf,
  weighPair,
} from '../../src/comparison/jobs/own.ts';
import { turnsOf } from '../../src/comparison/jobs/turn.ts';
import { rankingOf } from '../../src/comparison/jobs/ranking.ts';
import { compare } from '../../src/comparison/rows/compare.ts';
import { measuredJobs, ownPartsOf } from '../../src/site/page/own-parts.ts';
import { STUDIES, modelOf } from './catalog.ts';

/** A reader's own weights, held against what the pages of jobs say. */

const PARTS = ownPartsOf(STUDIES);
const JOBS = measuredJobs(STUDIES);
const byName = (one: string, other: string) => one.localeCompare(other, 'en');

describe('the weights of a job give what its page gives:', () => {
  test.each(JOBS)('$id, the ranking', (useCase) => {
    const job = PARTS.jobs.find(({ id }) => id === useCase.id);
    const ranking = rankingOf(STUDIES, useCase);
    const ranked = rankOwn(PARTS, job?.weights ?? {}, (_, at) => job?.fits[at] === 'f');
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort(byName);
    for (const { model, beats, loses, met } of [...ranking.fits, ...ranking.unmeasured]) {
      const own = ranked.find((one) => one.model.id === model.id);
      expect([model.name, names(own?.beats ?? []), names(own?.loses ?? []), own?.met]).toEqual([
        model.name,
        names(beats),
        names(loses),
        met,
      ]);
    }
    expect(ranked.length).toBe(ranking.fits.length + ranking.unmeasured.length);
  });

  test.each(JOBS)('$id, what boards say of a pair, and how surely', (useCase) => {
    const weights = PARTS.jobs.find(({ id }) => id === useCase.id)?.weights ?? {};
    const pairs = [...Map.groupBy(PARTS.votes, ({ pair }) => pair.join()).values()];
    for (const votes of pairs.filter((_, at) => at % 5 === 0)) {
      const [a, b] = votes[0]?.pair.map((at) => modelOf(PARTS.models[at]?.id ?? '')) ?? [];
      if (!a || !b) throw new Error('A vote names no models');
      const job = jobOf(STUDIES, compare(STUDIES, { a, b }), useCase);
      if (!job.isByRelated) expect(weighPair(PARTS, weights, votes)).toEqual(job.weighing);
    }
  });
});

test('a step has nobody before whom one of it is put, and every model has its place', () => {
  const [job] = PARTS.jobs;
  const ranked = rankOwn(PARTS, job?.weights ?? {}, () => true);
  const { steps, level, apart } = stepsOf(ranked);
  expect(steps.flat().length + level.length + apart.length).toBe(PARTS.models.length);
  expect([...level, ...apart].every(({ beats, loses }) => beats.length + loses.length === 0)).toBe(
    true,
  );
  for (const one of steps[0] ?? []) expect(one.loses).toEqual([]);
});

test('without any test nobody is put before another', () => {
  const { steps, apart } = stepsOf(rankOwn(PARTS, {}, () => true));
  expect(steps).toEqual([]);
  expect(apart.length).toBe(PARTS.models.length);
});

test('a limit rules out by what is on record, and what is not on record is neither', () => {
  const model = { id: 'alpha', name: 'Alpha', isOpen: true, window: 128_000, gone: '2027-01-14' };
  const none = { isOpen: false };
  expect(keepsWithin(model, { ...none, window: 200_000 })).toBe(false);
  expect(keepsWithin(model, { isOpen: true, window: 128_000 })).toBe(true);
  expect(keepsWithin(model, { ...none, price: 1 })).toBeUndefined();
  expect(keepsWithin(model, { ...none, on: '2027-01-13' })).toBe(true);
  expect(keepsWithin(model, { ...none, on: '2027-01-14' })).toBe(false);
});

test.each(PARTS.jobs)('what is copied of $id is a record that the check takes', (job) => {
  const text = ownRecord(PARTS, job, job.weights, { isOpen: true, window: 200_000 });
  const record: unknown = parse(text.split('---')[1] ?? '');
  const { success, data, error } = schema.safeParse(record);
  expect(error?.issues ?? []).toEqual([]);
  expect(success && data.measures.length).toBe(Object.keys(job.weights).length);
});

describe('what is said to turn a verdict does, and nothing is said where no weight does:', () => {
  const pairs = [...Map.groupBy(PARTS.votes, ({ pair }) => pair.join()).values()];
  const leader = (weights: Record<string, WeightId | undefined>, votes: VotePart[]) => {
    const weighing = weighPair(PARTS, weights, votes);
    return weighing.kind === 'lead' ? weighing.side : undefined;
  };

  test.each(PARTS.jobs)('$id', ({ weights }) => {
    for (const votes of pairs.filter((_, at) => at % 4 === 0)) {
      const now = leader(weights, votes);
      const turns = turnsOf(PARTS, weights, votes);
      for (const turn of turns) {
        expect(turn.then).not.toBe(now);
        const key = PARTS.tests[turn.test]?.key ?? '';
        if (turn.kind === 'weight')
          expect(leader({ ...weights, [key]: turn.to }, votes)).toBe(turn.then);
      }
      const turned = new Set(turns.filter(({ kind }) => kind === 'weight').map(({ test }) => test));
      for (const vote of votes.filter(({ test }) => !turned.has(test))) {
        const key = PARTS.tests[vote.test]?.key ?? '';
        if (!weights[key]) continue;
        for (const to of [undefined, 'helps', 'matters', 'decides'] as const) {
          expect(leader({ ...weights, [key]: to }, votes)).toBe(now);
        }
      }
    }
  });
});
