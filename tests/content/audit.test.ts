import { describe, expect, test } from 'vitest';
import type { ModelId } from '../../src/catalog/types/record-id.ts';
import { isFull } from '../../src/catalog/full.ts';
import { KINDS } from '../../src/audit/every-kind.ts';
import { holdOut } from '../../src/audit/hold-out.ts';
import { undecidedOf } from '../../src/audit/undecided.ts';
import { agedOn } from '../../src/comparison/offers/seller.ts';
import { SIDES } from '../../src/comparison/rows/sides.ts';
import type { Job } from '../../src/comparison/jobs/job.ts';
import type { SurfaceLife } from '../../src/comparison/lives/surface.ts';
import { rowNamed } from '../../src/comparison/rows/compare.ts';
import type { Matchup } from '../../src/comparison/views/matchup.ts';
import { STUDIES, matchup } from './catalog.ts';
import { MATCHUPS } from './matchups.ts';

/** What npm run audit:verdicts counts. */

test.each(KINDS.map((kind) => [kind.says, kind] as const))('no pair has %s', (_says, kind) => {
  const places = kind.find(STUDIES, MATCHUPS);
  expect(places.slice(0, 5), `${places.length} places`).toEqual([]);
});

const real = matchup('gpt-4o', 'llama-4-maverick');

/** The pair with every job that a test picks changed. */
function withJobs(picks: (job: Job) => boolean, change: (job: Job) => Job): Matchup {
  expect(real.jobs.some(picks)).toBe(true);
  return { ...real, jobs: real.jobs.map((job) => (picks(job) ? change(job) : job)) };
}

const isWonByBoards = ({ result }: Job) => result.kind === 'winner' && result.by === 'boards';

/** Faults put into a pair, by a part of the words of their kind. */
const PLANTED: Record<string, () => Matchup> = {
  'told as a win of the other': () =>
    withJobs(
      ({ result }) => result.kind === 'only',
      (job) => ({ ...job, result: { kind: 'winner', side: 'b', by: 'boards', sure: 'clear' } }),
    ),
  'left its maker without a word': () => gone(),
  'its maker no longer sells': () => gone(),
  'won without a board': () => withJobs(isWonByBoards, (job) => ({ ...job, votes: [] })),
  'within the margin': () =>
    withJobs(isWonByBoards, (job) => ({
      ...job,
      votes: job.votes.map((vote) => ({
        ...vote,
        results: vote.results.map(({ metric, outcome }) => ({
          metric,
          outcome: { ...outcome, margin: { points: 1e6 }, by: { points: 1 } },
        })),
      })),
    })),
  'a snapshot older': () =>
    withJobs(isWonByBoards, (job) => ({
      ...job,
      votes: job.votes.map((vote) => ({
        ...vote,
        results: vote.results.map(({ metric, outcome }) => {
          const a = { ...outcome.basis.a, model: 'gpt-4o-2024-05-13' as ModelId };
          return { metric, outcome: { ...outcome, basis: { ...outcome.basis, a } } };
        }),
      })),
    })),
  'without its date': () => ({ ...aged(), summary: ['One is 94% cheaper.'] }),
  'without the change of it': () => ({
    ...matchup('gemini-4-argon', 'gpt-4o'),
    summary: ['Gemini 4 Argon is 9% cheaper.'],
  }),
  'a knowledge cutoff': () => ({
    ...real,
    summary: [{ text: '10 months later', row: 'knowledge-cutoff' }],
  }),
  'without the jobs that boards give': () => ({ ...real, summary: ['Both have their uses.'] }),
};

/** A pair that is led on a price of which the page has to say how old it is. */
function aged(): Matchup {
  const found = MATCHUPS.find(
    (pair) =>
      rowNamed(pair, 'price-blended')?.outcome.kind === 'lead' &&
      SIDES.some((side) => {
        const priced = pair.prices.choice[side];
        return priced !== undefined && agedOn(priced) !== undefined;
      }),
  );
  if (!found) throw new Error('Every price that leads is of these weeks');
  return found;
}

/** As if GPT-4o had left, and nothing said so. */
function gone(): Matchup {
  const { main } = real.lives.a;
  if (!main) throw new Error('GPT-4o has a main surface');
  const left: SurfaceLife = { ...main, state: 'left', on: '2026-01-01' };
  return {
    ...real,
    lives: { ...real.lives, a: { ...real.lives.a, main: left } },
    choices: { ...real.choices, a: { lines: [] } },
  };
}

test.each(Object.entries(PLANTED))('"%s" is found where it is put', (words, plant) => {
  const kinds = KINDS.filter(({ says }) => says.includes(words));
  expect(kinds).toHaveLength(1);
  const [found] = kinds.map(({ find }) => find(STUDIES, [plant()]));
  expect(found?.length).toBeGreaterThan(0);
});

test('a claim that repeats what nobody can check is found where it is called borne out', () => {
  const [kind] = KINDS.filter(({ says }) => says.includes('cannot be checked'));
  const models = STUDIES.models.map((model) => ({
    ...model,
    remarks: model.remarks.map((remark) =>
      remark.source.id === 'hirenest-article' && remark.key
        ? { ...remark, check: 'agrees' as const }
        : remark,
    ),
  }));
  expect(kind?.find({ ...STUDIES, models }, [])).toEqual([
    'llama-4-behemoth, against other models: hirenest-article',
  ]);
});

describe('each runner left out in turn', () => {
  const held = holdOut(STUDIES);

  test('those that agree are named, those that are named are told apart', () => {
    expect(held.length).toBeGreaterThan(5);
    for (const { all, tests, useCase } of held) {
      for (const { apart, named, agreeing } of [all, ...tests.map(({ counts }) => counts)]) {
        expect(named, useCase.id).toBeLessThanOrEqual(apart);
        expect(agreeing, useCase.id).toBeLessThanOrEqual(named);
      }
    }
  });

  test('a job that one runner alone measures is named by nobody else', () => {
    const alone = held.filter(
      ({ runners, useCase }) => runners.length === 1 && useCase.related.length === 0,
    );
    expect(alone.map(({ all }) => all.named)).toEqual(alone.map(() => 0));
  });

  test('general tests agree with those of a job in nine of ten pairs, so that they may lean', () => {
    const related = held.filter(({ general }) => general.named > 0);
    expect(related.length).toBeGreaterThan(3);
    for (const { useCase, general } of related) {
      expect(general.agreeing / general.named, useCase.id).toBeGreaterThanOrEqual(0.9);
    }
  });

  test('over all jobs the others agree in at least 85% of the pairs that they name', () => {
    const sum = (key: 'named' | 'agreeing') => held.reduce((all, one) => all + one.all[key], 0);
    expect(sum('agreeing') / sum('named')).toBeGreaterThanOrEqual(0.85);
  });
});

test('what stays open between current models is told with the tests that are missing', () => {
  const { models, neverRun, pairs, mean, missing, jobs } = undecidedOf(STUDIES, MATCHUPS);
  const { length } = models.filter(isFull);
  expect(pairs).toBeGreaterThanOrEqual((length * (length - 1)) / 2);
  expect(mean.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(jobs);
  expect(missing.length).toBeGreaterThan(0);
  const ofNone = MATCHUPS.filter(
    ({ models: { a, b } }) => neverRun.includes(a) || neverRun.includes(b),
  );
  expect(ofNone.flatMap((pair) => pair.jobs.flatMap(({ votes }) => votes))).toEqual([]);
});

test('the planted pair of prices has a lead on price and an announced change', () => {
  const row = rowNamed(matchup('gemini-4-argon', 'gpt-4o'), 'price-blended');
  expect(row?.outcome.kind).toBe('lead');
  expect(row?.kind === 'price' && row.later).toBeDefined();
});
