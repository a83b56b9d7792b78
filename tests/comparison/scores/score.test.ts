import { describe, expect, test } from 'vitest';
import type { Benchmark, Score } from '../../../src/catalog/catalog.ts';
import type { ModelId } from '../../../src/catalog/types/record-id.ts';
import { compare } from '../../../src/comparison/rows/compare.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { sayNote } from '../../../src/comparison/telling/note.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import {
  ARTICLE,
  CARD,
  QUIZ,
  catalogOf,
  compared,
  idsOf,
  inWords,
  model,
  rowOf,
  score,
} from '../make.ts';

const rowBetween = (a: Score[], b: Score[]) =>
  rowOf(compared({ scores: a }, { scores: b }), 'quiz');
const outcomeBetween = (a: Score[], b: Score[]) => rowBetween(a, b).outcome;
const toldBetween = (a: Score[], b: Score[]) => inWords(outcomeBetween(a, b));

describe('one run: the same runner and settings', () => {
  test('the better one leads, by so many points', () => {
    expect(toldBetween([score(53.1)], [score(69.1)])).toEqual({
      kind: 'lead',
      side: 'b',
      margin: '16 points',
    });
  });

  test('the lower one, where lower is better', () => {
    const places: Benchmark = { ...QUIZ, unit: 'place', better: 'lower' };
    const a = model('alpha', { scores: [score(2, { benchmark: places })] });
    const b = model('beta', { scores: [score(32, { benchmark: places })] });
    const comparison = compare(studyAll(catalogOf([a, b], [places]), SAMPLE_DATE), { a, b });
    expect(inWords(rowOf(comparison, 'quiz').outcome)).toEqual({
      kind: 'lead',
      side: 'a',
      margin: '30 places',
    });
  });

  test('equal ones are even', () => {
    expect(outcomeBetween([score(53.1)], [score(53.1)])).toEqual({ kind: 'even' });
  });
});

describe('side by side: the same test by different runners', () => {
  const maker = (value: number, more: Partial<Score> = {}) =>
    score(value, { by: 'Acme', source: CARD, ...more });

  test('is a lean that says what it is', () => {
    expect(toldBetween([maker(53.1)], [score(69.1)])).toEqual({
      kind: 'lean',
      side: 'b',
      margin: '16 points',
      why: 'side by side, not one run: Acme and the lab each ran their own',
    });
  });

  test('so is one published table, whatever the settings', () => {
    const table = 'Acme, launch table';
    const { kind } = outcomeBetween(
      [maker(53.1, { table, settings: 'as self-reported' })],
      [score(69.1, { table })],
    );
    expect(kind).toBe('lean');
  });

  test('equal figures lean to neither side', () => {
    expect(['even', 'undecided']).toContain(outcomeBetween([maker(60)], [score(60)]).kind);
  });
});

describe('not comparable: both are shown, and nothing is drawn between them', () => {
  test.each<[string, Partial<Score>, Partial<Score>]>([
    ['other settings', { settings: '0-shot' }, { settings: '5-shot' }],
    ['other settings and runners', { by: 'Acme' }, { settings: '5-shot' }],
    ['settings that nobody states', { settings: 'not stated' }, { settings: 'not stated' }],
    ['other tables', { table: 'one', by: 'Acme', settings: '1-shot' }, { table: 'two' }],
  ])('%s', (_what, a, b) => {
    const { cells, outcome } = rowBetween([score(53.1, a)], [score(69.1, b)]);
    expect(outcome.kind).toBe('undecided');
    expect([cells.a.text, cells.b.text]).toEqual(['53.1%', '69.1%']);
  });

  test('says who ran them and what differs', () => {
    expect(toldBetween([score(1, { by: 'Acme' })], [score(2, { settings: '5-shot' })])).toEqual({
      kind: 'undecided',
      why: 'not comparable: run by Acme and by the lab, under different settings',
    });
  });

  test('says when they were run, where one party ran them on other days', () => {
    const [then, now] = [score(53, { on: '2025-01' }), score(61, { on: '2026-10' })];
    expect(toldBetween([now], [score(58, { on: '2025-01' })])).toEqual({
      kind: 'undecided',
      why: 'not comparable: not one run, but of October 2026 and January 2025',
    });
    expect(toldBetween([now, then], [score(58, { on: '2025-01-20' })])).toEqual({
      kind: 'lead',
      side: 'b',
      margin: '5 points',
    });
  });

  test('does not call settings different that nobody states', () => {
    const unstated = score(1, { settings: 'not stated' });
    expect(toldBetween([unstated], [unstated])).toEqual({
      kind: 'undecided',
      why: 'not comparable: the settings are not stated',
    });
  });
});

describe('of several results', () => {
  test('those are set against each other that compare best', () => {
    const { cells, outcome } = rowBetween(
      [score(90, { settings: '5-shot', by: 'Acme', source: CARD }), score(53.1)],
      [score(69.1)],
    );
    expect(cells.a.text).toBe('53.1%');
    expect(cells.a.asides.map(({ says }) => says)).toEqual(['90% (5-shot, run by Acme)']);
    expect(outcome.kind).toBe('lead');
  });

  test('one found wrong is listed as a rival and not compared', () => {
    const { cells, outcome } = rowBetween(
      [score(99, { check: 'contradicted' }), score(53.1)],
      [score(69.1)],
    );
    expect(cells.a.text).toBe('53.1%');
    expect(cells.a.rivals.map(({ says }) => says)).toEqual(['99% (0-shot, run by the lab)']);
    expect(outcome).toMatchObject({ side: 'b' });
  });

  test('the choice does not depend on the side', () => {
    const first = { settings: '0-shot' };
    const second = { settings: '5-shot', source: CARD };
    const a = [score(10, first), score(20, second)];
    const b = [score(15, { ...first, source: CARD }), score(5, { ...second, source: ARTICLE })];
    const [there, back] = [rowBetween(a, b), rowBetween(b, a)];
    expect([there.cells.a.text, there.cells.b.text]).toEqual([
      back.cells.b.text,
      back.cells.a.text,
    ]);
  });
});

test('a figure that only a secondary source relays decides nothing', () => {
  const { kind } = outcomeBetween([score(53.1, { source: ARTICLE })], [score(69.1)]);
  expect(kind).toBe('undecided');
});

describe('a score belongs to the snapshot that was run', () => {
  const snapshot = model('alpha-2026-01', {
    name: 'Alpha (2026-01)',
    snapshotOf: 'alpha',
    scores: [score(53.1)],
  });

  test('and stands on its model’s page under the snapshot’s name', () => {
    const { cells } = rowOf(
      compared({}, { scores: [score(69.1)] }, { others: [snapshot] }),
      'quiz',
    );
    expect(cells.a.text).toBe('53.1%');
    expect(cells.a.notes.map(sayNote)).toEqual(['Alpha (2026-01), 0-shot, run by the lab']);
  });

  test('and the model’s own result is none of the snapshot’s', () => {
    const parent = model('parent', { scores: [score(53.1)] });
    const { benchmarks } = compared(
      { snapshotOf: 'parent' },
      { scores: [score(69.1)] },
      { others: [parent] },
    );
    expect(benchmarks.shared).toEqual([]);
    expect(benchmarks.only.b).toHaveLength(1);
  });

  test('the snapshot that the name points to is shown first', () => {
    const other = {
      ...snapshot,
      id: 'alpha-2025-01' as ModelId,
      name: 'Alpha (2025-01)',
      scores: [score(40)],
    };
    const { cells } = rowOf(
      compared(
        { pointsTo: 'alpha-2025-01' },
        { scores: [score(69.1)] },
        { others: [snapshot, other] },
      ),
      'quiz',
    );
    expect(cells.a.text).toBe('40%');
    expect(idsOf(cells.a.asides)).toEqual(['lab']);
  });
});

test('a benchmark that one side alone has is in no row', () => {
  const { benchmarks } = compared({ scores: [score(53.1)] }, {});
  expect(benchmarks.shared).toEqual([]);
  expect(benchmarks.only.a.map(({ benchmark }) => benchmark.id)).toEqual(['quiz']);
});

describe('margins of error', () => {
  test.each([
    [58.2, 61.8, 3.1, 2.9],
    [50, 53, 3, undefined],
    [50, 50.1, 1, 1],
  ])('%d and %d within ± %d and %s are even, and said so', (a, b, one, other) => {
    expect(outcomeBetween([score(a, { margin: one })], [score(b, { margin: other })])).toEqual({
      kind: 'even',
      within: 'margin of error',
    });
  });

  test('beyond both, the better one leads', () => {
    const [a, b] = [score(64.8, { margin: 3.1 }), score(58.2, { margin: 3.1 })];
    expect(toldBetween([a], [b])).toEqual({ kind: 'lead', side: 'a', margin: '6.6 points' });
  });

  test('within them, runs of two parties lean to neither side', () => {
    const a = score(58.2, { margin: 3.1, by: 'Acme', source: CARD });
    expect(toldBetween([a], [score(60, { margin: 3 })])).toEqual({
      kind: 'undecided',
      why: 'the figures differ by less than their margins of error',
    });
  });

  test('are shown beside the figure', () => {
    const { cells } = rowBetween([score(58.2, { margin: 3.1 })], [score(61.8)]);
    expect(cells.a.text).toBe('58.2 ± 3.1%');
  });
});

test('a small lead is never told as a lead of 0', () => {
  expect(toldBetween([score(0.81)], [score(0.84)])).toEqual({
    kind: 'lead',
    side: 'b',
    margin: '0.03 points',
  });
});
