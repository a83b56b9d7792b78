import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { parseQuantity } from '../../../src/catalog/values/quantity.ts';
import { rankingOf } from '../../../src/comparison/jobs/ranking.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { ARTICLE, CARD, catalogOf, claim, event, model, offer, provider } from '../make.ts';
import { ALSO, FAR, JOB, NEAR, board, decide, made, useCase } from './setting.ts';

/** What rules a model out of a job, what prices decide, and who takes part in a ranking. */

describe('what rules a model out', () => {
  const flag = (yes: boolean, from = CARD) => ({ claims: [claim('audio-input', yes, from)] });
  const VOICE = useCase({ needs: ['audio-input'] });

  test('a No to what the job needs leaves the other, which wins nothing', () => {
    const { result, because, said } = decide({ job: VOICE, a: flag(false), b: flag(true) });
    expect(result).toEqual({ kind: 'only', side: 'b' });
    expect(said).toBe('Only Beta is left');
    expect(because).toMatch(/^Alpha is ruled out: audio in: no/);
  });

  test('and what the other was better at is told', () => {
    const { result, because } = decide({
      job: VOICE,
      a: flag(false),
      b: flag(true),
      boards: [board(NEAR, { alpha: 80, beta: 20 })],
    });
    expect(result).toEqual({ kind: 'only', side: 'b' });
    expect(because).toMatch(/where both were run, Alpha led: NEAR, October 2026: 80 against 20/);
  });

  test('a No to both: neither fits', () => {
    expect(decide({ job: VOICE, a: flag(false), b: flag(false) }).result).toEqual({
      kind: 'neither',
    });
  });

  test('nobody is ruled out, and nobody wins, by what no source says or an article alone', () => {
    expect(decide({ job: VOICE, b: flag(true) })).toMatchObject({
      result: { kind: 'only known', side: 'b' },
      said: 'Only Beta is known to fit',
      because: 'not known for Alpha (audio in: no source found)',
    });
    expect(decide({ job: VOICE }).result).toEqual({ kind: 'unconfirmed' });
    expect(decide({ job: VOICE, b: flag(false) }).result).toEqual({ kind: 'neither' });
    expect(decide({ job: VOICE, a: flag(true, ARTICLE), b: flag(true) }).result).toEqual({
      kind: 'only known',
      side: 'b',
    });
  });

  test('a board that ran a model with pictures shows that it reads them', () => {
    const job = useCase({ needs: ['vision'] });
    const { result } = decide({ job, boards: [board(NEAR, { alpha: 80, beta: 20 })] });
    expect(result).toMatchObject({ kind: 'winner', side: 'a' });
  });

  test('what one has not, and of the other nobody says, is not even', () => {
    const job = useCase({ measures: [], prefers: ['open-weights'] });
    const no = { claims: [claim('open-weights', false)] };
    expect(decide({ job, a: no, b: no }).result).toEqual({ kind: 'even' });
    for (const known of [{ a: no }, {}]) {
      const { result, because } = decide({ job, ...known });
      expect(result).toEqual({ kind: 'unconfirmed' });
      expect(because).toBe('not known: open weights');
    }
  });

  test('a model that was never released', () => {
    const { result, because } = decide({ a: { events: [event('announced', '2025-01-01')] } });
    expect(result).toEqual({ kind: 'only', side: 'b' });
    expect(because).toMatch(/never released/);
  });

  test('one that leaves within the days of the job, and not one that leaves later', () => {
    const job = useCase({ leavesWithin: 90 });
    const until = (on: string) => ({
      events: [event('released', '2025-01-01'), event('shut-down', on)],
    });
    expect(decide({ job, a: until('2027-01-14') }).fitness.a.state).toBe('ruled out');
    expect(decide({ job, a: until('2027-06-14') }).fitness.a.state).toBe('fits');
  });

  test('one that is too large or takes too little, with the reason', () => {
    const [atMost, atLeast] = [parseQuantity('140B'), parseQuantity('120K')];
    const limits = [
      { field: 'parameters-total' as const, atMost, why: 'no room' },
      { field: 'context-window' as const, atLeast, why: 'the prompt is longer' },
    ];
    const size = (total: string, window: string) => ({
      claims: [claim('parameters-total', total), claim('context-window', window)],
    });
    const job = useCase({ limits });
    const large = decide({ job, a: size('400B', '1M'), b: size('109B', '1M') });
    expect(large.result).toEqual({ kind: 'only', side: 'b' });
    expect(large.because).toMatch(/400 billion; no room/);
    const small = decide({ job, a: size('109B', '1M'), b: size('109B', '64K') });
    expect(small.because).toMatch(/64,000 tokens; the prompt is longer/);
  });
});

test('a job of cost goes by prices, whose margin is named', () => {
  const host = provider('Host');
  const at = (price: number) => ({ offers: [offer(host, { input: price, output: price })] });
  const job = useCase({ measures: [], costs: ['price-blended', 'price-cheapest'] });
  const { result, because } = decide({ job, a: at(8), b: at(2) });
  expect(result).toEqual({ kind: 'winner', side: 'b', by: 'cost', sure: 'clear' });
  expect(because).toMatch(/blended price \$2\.00 against \$8\.00/);
});

test('a price leans where boards measure the cost of a task, none ran both, and it is far lower', () => {
  const host = provider('Host');
  const at = (price: number) => ({ offers: [offer(host, { input: price, output: price })] });
  const job = useCase({ costs: ['price-blended'] });
  const far = decide({ job, a: at(10), b: at(2) });
  expect(far.result).toEqual({ kind: 'winner', side: 'b', by: 'cost', sure: 'leaning' });
  expect(far.because).toMatch(/^no board has it for both; blended price \$2\.00 against \$10\.00/);
  expect(decide({ job, a: at(8), b: at(2) }).result).toEqual({ kind: 'not measured' });
  const boards = [board(NEAR, { alpha: 80, beta: 20 })];
  expect(decide({ job, boards, a: at(10), b: at(2) }).result).toMatchObject({ side: 'a' });
});

test('weights that can be had can be trained further, whoever says nothing of it', () => {
  const job = useCase({ needs: ['fine-tuning'] });
  const a = { claims: [claim('open-weights', true)] };
  expect(decide({ job, a }).result).toEqual({ kind: 'only known', side: 'a' });
});

test('a snapshot and the name that calls it are one model: nothing is measured between them', () => {
  const named = { pointsTo: 'beta' };
  const { result } = decide({ a: named, boards: [board(NEAR, { beta: 70 })] });
  expect(result).toEqual({ kind: 'not measured' });
});

test('a ranking names who stands before whom, who has no rank, and why others are out', () => {
  const list = ['alpha', 'beta', 'gamma', 'delta'].map((id) => model(id, made({})));
  const gone = model('gone', { events: [event('announced', '2025-01-01')] });
  const catalog: Catalog = {
    ...catalogOf([...list, gone], [NEAR, ALSO, FAR]),
    boards: [board(NEAR, { alpha: 80, beta: 60, gamma: 40 })],
  };
  const ranking = rankingOf(studyAll(catalog, SAMPLE_DATE), JOB);
  expect(ranking.fits.map(({ model: { id }, beats }) => [id, beats.length])).toEqual([
    ['alpha', 2],
    ['beta', 1],
    ['gamma', 0],
  ]);
  expect(ranking.unmeasured.map(({ model: { id } }) => id)).toEqual(['delta']);
  expect(ranking.ruledOut.map(({ model: { id } }) => id)).toEqual(['gone']);
  expect(ranking.standings[0]?.entries.map(({ value }) => value)).toEqual([80, 60, 40]);
});

test('what is known from catalogues alone is ranked where it is of today and a deciding test ran it, and else counted', () => {
  const listed = (on: string) => ({
    isListed: true as const,
    events: [event('released', on, 'weights')],
  });
  const catalog: Catalog = {
    ...catalogOf(
      [
        model('alpha', made({})),
        model('listed', listed('2026-10-01')),
        model('older', listed('2025-10-01')),
        model('untested', listed('2026-10-01')),
        model('helped', listed('2026-10-01')),
      ],
      [NEAR, ALSO, FAR],
    ),
    boards: [
      board(NEAR, { alpha: 60, listed: 80, older: 90 }),
      board(FAR, { alpha: 60, helped: 90 }),
    ],
  };
  const ranking = rankingOf(studyAll(catalog, SAMPLE_DATE), JOB);
  expect(ranking.fits.map(({ model: { id } }) => id)).toEqual(['listed', 'alpha']);
  expect(ranking.unmeasured).toEqual([]);
  expect(ranking.listed).toBe(3);
});
