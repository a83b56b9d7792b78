import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BenchmarkId } from '../../../src/catalog/row-id.ts';
import type { Catalog, Model, UseCase } from '../../../src/catalog/catalog.ts';
import { parseQuantity } from '../../../src/catalog/values/quantity.ts';
import { compare } from '../../../src/comparison/rows/compare.ts';
import { type Job, type Result, jobOf } from '../../../src/comparison/jobs/job.ts';
import { sayBecause } from '../../../src/comparison/telling/job-telling.ts';
import { rankingOf } from '../../../src/comparison/jobs/ranking.ts';
import { plainText } from '../../../src/comparison/prose/prose.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import type { Sides } from '../../../src/comparison/rows/sides.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { pairs } from '../generate.ts';
import { ARTICLE, CARD, QUIZ, catalogOf, claim, event, model, score } from '../make.ts';

/** What decides a job: what rules a model out, then the rows that bear on it, never an unknown. */

function useCase(more: Partial<UseCase>): UseCase {
  const named = { id: 'job', name: 'The job', job: 'Doing it.', question: 'Which', order: 1 };
  const lists = { decides: [], needs: [], limits: [], surfaces: [], opinions: [] };
  return { ...named, ...lists, unmeasured: false, body: '', ...more };
}

const here = event('released', '2025-01-01', 'weights');

function made(more: Partial<Model>): Partial<Model> {
  return { events: [here], ...more };
}

function decide(job: UseCase, a: Partial<Model>, b: Partial<Model>): Job & { because: string } {
  const models = { a: model('alpha', made(a)), b: model('beta', made(b)) };
  const studies = studyAll(catalogOf([models.a, models.b]), SAMPLE_DATE);
  const comparison = compare(studies, models);
  const found = jobOf(studies, comparison, job);
  return { ...found, because: plainText(sayBecause(found, comparison)) };
}

const context = (size: string) => ({ claims: [claim('context-window', size)] });
const LONG = useCase({ decides: [{ row: 'context-window', weight: 'decides' }] });

describe('rows decide', () => {
  test('the one that leads the row wins, and the row is named with both values', () => {
    const { result, because } = decide(LONG, context('1M'), context('128K'));
    expect(result).toEqual({ kind: 'winner', side: 'a', by: 'rows' });
    expect(because).toBe('context window 1 million tokens against 128,000 tokens, 7.8× larger');
  });

  test('rows on both sides split it', () => {
    const job = useCase({
      decides: [
        { row: 'context-window', weight: 'matters' },
        { row: 'knowledge-cutoff', weight: 'matters' },
      ],
    });
    const a = { claims: [claim('context-window', '1M'), claim('knowledge-cutoff', '2024-01')] };
    const b = { claims: [claim('context-window', '128K'), claim('knowledge-cutoff', '2025-01')] };
    expect(decide(job, a, b).result).toEqual({ kind: 'split' });
  });

  test('a row that is not known on one side leaves it open', () => {
    const { result, because } = decide(LONG, context('1M'), {});
    expect(result).toEqual({ kind: 'open' });
    expect(because).toMatch(/context window \(known for Alpha alone\)/);
  });

  test('an unknown that could turn it decides nothing, though the other row has a leader', () => {
    const job = useCase({
      decides: [
        { row: 'context-window', weight: 'matters' },
        { row: QUIZ.id, weight: 'decides' },
      ],
    });
    expect(decide(job, context('1M'), context('128K')).result).toEqual({ kind: 'open' });
  });

  test('a lean wins nothing', () => {
    const job = useCase({ decides: [{ row: QUIZ.id, weight: 'decides' }] });
    const table = { table: 'launch table' };
    const a = { scores: [score(60, { by: 'Acme', settings: 'own', ...table })] };
    const b = { scores: [score(50, { by: 'Bolt', settings: 'other', ...table })] };
    const { result, because } = decide(job, a, b);
    expect(result).toEqual({ kind: 'open' });
    expect(because).toMatch(/Quiz leans to Alpha without one run of both/);
  });

  test('what no row measures has no winner', () => {
    const { result, because } = decide(useCase({ unmeasured: true }), context('1M'), {});
    expect(result).toEqual({ kind: 'open' });
    expect(because).toBe('no row measures it');
  });
});

describe('what rules a model out', () => {
  const flag = (yes: boolean, from = CARD) => ({ claims: [claim('audio-input', yes, from)] });
  const VOICE = useCase({ needs: ['audio-input'] });

  test('a No to what the job needs: the other one wins', () => {
    const { result, because } = decide(VOICE, flag(false), flag(true));
    expect(result).toEqual({ kind: 'winner', side: 'b', by: 'elimination' });
    expect(because).toMatch(/^Alpha is ruled out \(audio in: no\)/);
  });

  test('a No to both: neither fits', () => {
    expect(decide(VOICE, flag(false), flag(false)).result).toEqual({ kind: 'neither' });
  });

  test('nobody is ruled out, and nobody wins, by what no source says', () => {
    expect(decide(VOICE, {}, flag(true)).result).toEqual({ kind: 'open' });
    expect(decide(VOICE, {}, flag(false)).result).toEqual({ kind: 'open' });
  });

  test('an article alone confirms nothing', () => {
    expect(decide(VOICE, flag(true, ARTICLE), flag(false)).result).toEqual({ kind: 'open' });
  });

  test('a model that was never released', () => {
    const unreleased = { ...context('10M'), events: [event('announced', '2025-01-01')] };
    const { result, because } = decide(LONG, unreleased, context('128K'));
    expect(result).toEqual({ kind: 'winner', side: 'b', by: 'elimination' });
    expect(because).toMatch(/never released/);
  });

  test('one that leaves within the days of the job, and not one that leaves later', () => {
    const job = useCase({ leavesWithin: 90 });
    const until = (on: string) => ({
      events: [event('released', '2025-01-01'), event('shut-down', on)],
    });
    expect(decide(job, until('2027-01-14'), {}).fitness.a.state).toBe('ruled out');
    expect(decide(job, until('2027-06-14'), {}).fitness.a.state).toBe('fits');
  });

  test('one that is too large, with the reason', () => {
    const atMost = parseQuantity('140B');
    if (!atMost) throw new Error('140B is a quantity');
    const job = useCase({ limits: [{ field: 'parameters-total', atMost, why: 'no room' }] });
    const size = (total: string) => ({ claims: [claim('parameters-total', total)] });
    const { result, because } = decide(job, size('400B'), size('109B'));
    expect(result).toEqual({ kind: 'winner', side: 'b', by: 'elimination' });
    expect(because).toMatch(/400 billion; no room/);
  });
});

test('opinion is set beside the result, and makes none', () => {
  const opinion = {
    picks: ['alpha'],
    over: ['beta'],
    says: 'Likes it.',
    source: ARTICLE,
    checked: '2026-11-20',
  };
  const job = decide({ ...LONG, opinions: [opinion] }, context('128K'), context('1M'));
  expect(job.result).toEqual({ kind: 'winner', side: 'b', by: 'rows' });
  expect(job.opinions.map(({ picks, agrees }) => ({ picks, agrees }))).toEqual([
    { picks: ['a'], agrees: false },
  ]);
});

test('a ranking names who beats whom, and why others are out', () => {
  const list = [
    model('alpha', made(context('1M'))),
    model('beta', made(context('128K'))),
    model('gamma', { ...context('10M'), events: [event('announced', '2025-01-01')] }),
  ];
  const ranking = rankingOf(studyAll(catalogOf(list), SAMPLE_DATE), LONG);
  expect(ranking.fits.map(({ model: { id }, beats }) => [id, beats.map((one) => one.id)])).toEqual([
    ['alpha', ['beta']],
    ['beta', []],
  ]);
  expect(ranking.ruledOut.map(({ model: { id } }) => id)).toEqual(['gamma']);
});

describe('for whatever the records say', () => {
  const RUNS = { numRuns: 400, seed: 20261122 };
  const JOB = useCase({
    decides: [
      { row: 'context-window', weight: 'decides' },
      { row: 'knowledge-cutoff', weight: 'matters' },
      { row: QUIZ.id, weight: 'matters' },
      { row: 'rank' as BenchmarkId, weight: 'helps' },
    ],
    needs: ['vision'],
    leavesWithin: 90,
  });
  const resultOf = (catalog: Catalog, models: Sides<Model>) => {
    const studies = studyAll(catalog, SAMPLE_DATE);
    return jobOf(studies, compare(studies, models), JOB).result;
  };
  const mirrored = (result: Result): Result =>
    result.kind === 'winner' ? { ...result, side: result.side === 'a' ? 'b' : 'a' } : result;

  test('swapping the sides mirrors the result', () => {
    fc.assert(
      fc.property(pairs, ({ catalog, models: { a, b } }) => {
        expect(mirrored(resultOf(catalog, { a: b, b: a }))).toEqual(resultOf(catalog, { a, b }));
      }),
      RUNS,
    );
  });

  test('taking away all that is known of one row never makes its owner win', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...JOB.decides, { row: 'vision' }), (pair, { row }) => {
        const { a } = pair.models;
        const without = (one: Model): Model => ({
          ...one,
          claims: one.claims.filter(({ field }) => field !== row),
          scores: one.scores.filter(({ benchmark }) => benchmark.id !== row),
        });
        // A snapshot takes over what its parent says, so the whole line loses the fact.
        const line = pair.catalog.models.map((one) =>
          one.id === pair.models.b.id ? one : without(one),
        );
        const models = { a: without(a), b: pair.models.b };
        const catalog = {
          ...pair.catalog,
          models: line.map((one) => (one.id === a.id ? models.a : one)),
        };
        const before = resultOf(pair.catalog, pair.models);
        const after = resultOf(catalog, models);
        const wins = (result: Result) => result.kind === 'winner' && result.side === 'a';
        expect(wins(after) && !wins(before)).toBe(false);
      }),
      RUNS,
    );
  });
});
