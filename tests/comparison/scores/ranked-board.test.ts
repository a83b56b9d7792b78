import { describe, expect, test } from 'vitest';
import type { Score } from '../../../src/catalog/catalog.ts';
import { rankedBoards } from '../../../src/comparison/scores/ranked-board.ts';
import { ARTICLE, LAB, QUIZ, catalogOf, model, score } from '../make.ts';

/** The boards of models by two makers, each with the given results. */
function boardsOf(alpha: Score[], beta: Score[] = [], gamma: Score[] = []) {
  const models = [
    model('alpha', { scores: alpha }),
    model('beta', { scores: beta, developer: 'Bolt' }),
    model('gamma', { scores: gamma, developer: 'Bolt' }),
  ];
  return rankedBoards(catalogOf(models), QUIZ);
}

describe('a board', () => {
  test('never mixes settings or runners', () => {
    const boards = boardsOf(
      [score(1), score(2, { settings: '5-shot' }), score(3, { by: 'another lab' })],
      [score(4)],
    );
    expect(boards.map(({ entries }) => entries.length)).toEqual([2, 1, 1]);
    expect(boards.map(({ isRanked }) => isRanked)).toEqual([true, false, false]);
  });

  test('ranks what one day or one table holds together, and dates what was run on several', () => {
    const early = { on: '2025-01', source: LAB };
    const again = [score(53, early), score(61, { ...early, on: '2026-10' })];
    const [mixed] = boardsOf(again, [score(58, early)]);
    expect(mixed?.isRanked).toBe(false);
    expect(mixed?.entries.map(({ model: { id }, on, place }) => [id, on, place])).toEqual([
      ['alpha', '2026-10', undefined],
      ['beta', '2025-01', undefined],
      ['alpha', '2025-01', undefined],
    ]);
    const table = { table: 'Lab, leaderboard' };
    const [one] = boardsOf(
      [score(61, { ...table, on: '2026-10' })],
      [score(58, { ...table, ...early })],
    );
    expect(one?.entries.map(({ place, on }) => [place, on])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  test('gives equal figures one place', () => {
    const [board] = boardsOf([score(9)], [score(9)], [score(8)]);
    expect(board?.entries.map(({ place }) => place)).toEqual([1, 1, 3]);
  });

  test('is not ranked where the settings are not stated, or one model is alone', () => {
    const unstated = { settings: 'not stated' };
    const [board] = boardsOf([score(1, unstated)], [score(2, unstated)]);
    expect(board?.isRanked).toBe(false);
    expect(boardsOf([score(1, { detail: 'low' }), score(2)])[0]?.isRanked).toBe(false);
  });

  test('keeps what is in doubt apart and out of the places', () => {
    const [board] = boardsOf([score(99, { check: 'contradicted' })], [score(5)], [score(4)]);
    expect(board?.entries.map(({ model: { id }, place }) => [id, place])).toEqual([
      ['beta', 1],
      ['gamma', 2],
    ]);
    expect(board?.doubted.map(({ model: { id }, place }) => [id, place])).toEqual([
      ['alpha', undefined],
    ]);
  });

  test('has one entry for a figure that two sources give', () => {
    const [board] = boardsOf([score(5), score(5, { source: ARTICLE })]);
    expect(board?.entries.map(({ scores }) => scores.map(({ source }) => source))).toEqual([
      [LAB, ARTICLE],
    ]);
  });
});

test.each<[string, Partial<Score>, string]>([
  ['its maker', { by: 'Acme' }, 'maker'],
  ['the maker of another model', { by: 'Bolt' }, 'rival'],
  ['neither', {}, 'independent'],
  ['a site that names itself alone', { by: ARTICLE.publisher, source: ARTICLE }, 'secondary'],
])('a figure says that it was run by %s', (_, more, reporter) => {
  const [board] = boardsOf([score(5, more)]);
  expect(board?.entries[0]?.reporter).toBe(reporter);
});
