import { expect, test } from 'vitest';
import type { Board } from '../../../src/catalog/catalog.ts';
import { speedsOf } from '../../../src/comparison/boards/speed.ts';
import type { BoardId } from '../../../src/catalog/types/record-id.ts';
import { LAB, QUIZ, catalogOf, model } from '../make.ts';

const SPEED = {
  id: 'speed-2026-10',
  name: 'Speed, October 2026',
  benchmark: QUIZ,
  by: 'Timers',
  day: '2026-10-03',
  source: LAB,
  checked: '2026-11-20',
  settings: 'One prompt.',
  licence: 'MIT',
  weaknesses: ['The host is not named.'],
  metrics: [
    { id: 'out', label: 'Output', measures: 'Speed.', unit: 'tokens/s', better: 'higher' },
    { id: 'first', label: 'First token', measures: 'Wait.', unit: 's', better: 'lower' },
  ],
  groups: [],
  body: '',
  rows: [
    { model: 'alpha', effort: 'high', values: { out: 80, first: 12.5 }, margins: {} },
    { model: 'alpha', effort: 'low', values: { out: 90 }, margins: {} },
    { model: 'beta', values: { out: 50 }, margins: {} },
  ],
} as unknown as Board;
const OLDER: Board = { ...SPEED, id: 'speed-2026-08' as BoardId, day: '2026-08-01' };
const QUIET: Board = { ...SPEED, id: 'quiz' as BoardId, metrics: SPEED.metrics.slice(1) };
const models = [model('alpha'), model('named', { pointsTo: 'beta' }), model('gamma')];
const catalog = { ...catalogOf(models), boards: [OLDER, QUIET, SPEED] };
const of = (id: string) =>
  speedsOf(catalog, models.find((one) => one.id === id) ?? model(id)).map(({ board, runs }) => ({
    at: board.id,
    runs: runs.map(({ effort, output, firstToken }) => [effort, output, firstToken]),
  }));

test('a model has its runs by board, the newest first, each at its effort with what was measured', () => {
  const runs = [
    ['effort low', '90 tokens/s', undefined],
    ['effort high', '80 tokens/s', '12.5 s'],
  ];
  expect(of('alpha')).toEqual([
    { at: 'speed-2026-10', runs },
    { at: 'speed-2026-08', runs },
  ]);
});

test('a name has the runs of the snapshot that it calls, and one that nobody timed has none', () => {
  expect(of('named')[0]?.runs).toEqual([['effort not stated', '50 tokens/s', undefined]]);
  expect(of('gamma')).toEqual([]);
});
