import { describe, expect, test } from 'vitest';
import { sayApart, sayFigure, sayMargin } from '../../../src/comparison/boards/figure-words.ts';
import { sayPoints } from '../../../src/comparison/telling/number.ts';
import { sayScore } from '../../../src/comparison/scores/score.ts';
import { QUIZ, score } from '../make.ts';

/** A figure and a difference, each in the words of its unit. */

describe('a figure is told by the kind of its unit, and so is a difference', () => {
  test.each([
    ['%', '4.5%', '4.5 points'],
    ['points', '4.5 points', '4.5 points'],
    ['Elo', '4.5 Elo', '4.5 Elo points'],
    ['index', '4.5', '4.5 points'],
    ['place', 'place 4.5', '4.5 places'],
    ['of 10', '4.5 of 10', '4.5 points'],
    ['USD', '$4.5', '$4.5'],
    ['USD a task', '$4.5 a task', '$4.5 a task'],
    ['minutes', '4.5 minutes', '4.5 minutes'],
    ['s', '4.5 s', '4.5 s'],
    ['ms', '4.5 ms', '4.5 ms'],
    ['tokens/s', '4.5 tokens/s', '4.5 tokens/s'],
    ['hours a task', '4.5 hours a task', '4.5 hours a task'],
    ['steps', '4.5 steps', '4.5 points'],
  ])('%s', (unit, figure, difference) => {
    expect(sayScore(score(4.5, { benchmark: { ...QUIZ, unit } }))).toBe(figure);
    expect(sayPoints(4.5, unit)).toBe(difference);
  });

  test('one of a thing is no plural', () => {
    expect(sayFigure(1, { unit: 'minutes' })).toBe('1 minute');
    expect(sayPoints(1, 'minutes')).toBe('1 minute');
    expect(sayPoints(1, '%')).toBe('1 point');
  });

  test('the least difference of a metric of money or time', () => {
    const least = (unit: string) =>
      sayMargin({
        id: 'cost',
        label: 'Cost',
        measures: 'Cost of the run.',
        better: 'lower',
        unit,
        margin: { points: 0.3, why: 'Two runs.' },
      });
    expect(least('USD')).toBe('Less than $0.3 says nothing. Two runs.');
    expect(least('s')).toBe('Less than 0.3 s says nothing. Two runs.');
    expect(least('%')).toBe('Less than 0.3 points says nothing. Two runs.');
  });
});

test('figures that differ never read alike, and none reads as nothing', () => {
  expect(sayFigure(0.0004, { unit: 'USD' })).toBe('$0.0004');
  expect(sayApart(0.001, 0.002)).toEqual(['0.001', '0.002']);
  expect(sayApart(71.501, 71.502)).toEqual(['71.501', '71.502']);
  expect(sayApart(71.5, 71.5)).toEqual(['71.5', '71.5']);
  expect(sayApart(-3.25, 4)).toEqual(['−3.25', '4']);
});
