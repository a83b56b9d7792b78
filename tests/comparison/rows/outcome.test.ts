import { describe, expect, test } from 'vitest';
import { findRow } from '../../../src/comparison/rows/compare.ts';
import { ARTICLE, INDEX, cellOf, claim, compared, event, outcomeOf, rowOf } from '../make.ts';

describe('the four states, in words', () => {
  test('known', () => {
    expect(cellOf([claim('vision', true)])).toMatchObject({ state: 'known', text: 'Yes' });
  });

  test('not disclosed, and by whom', () => {
    expect(cellOf([claim('experts', 'undisclosed')])).toMatchObject({
      state: 'undisclosed',
      text: 'Not disclosed by Acme',
    });
  });

  test('not applicable', () => {
    expect(cellOf([claim('hardware', 'not-applicable')])).toMatchObject({
      state: 'not-applicable',
      text: 'Does not apply',
    });
  });

  test('unknown is not No', () => {
    const row = rowOf(compared({ claims: [claim('vision', true)] }, {}), 'vision');
    expect(row.cells.b).toMatchObject({ state: 'unknown', text: 'No source found' });
    expect(row.cells.b.value).toBeUndefined();
  });

  test('a model that was only announced has no date of release', () => {
    const { cells } = rowOf(
      compared(
        { events: [event('announced', '2025-04-05')] },
        { events: [event('released', '2025-04-05')] },
      ),
      'released',
    );
    expect(cells.a).toMatchObject({ state: 'not-applicable', text: 'Never released' });
    expect(cells.b).toMatchObject({ state: 'known', text: '5 April 2025' });
  });

  test('a row about which nobody speaks is left out', () => {
    expect(findRow(compared({}, {}), 'vision')).toBeUndefined();
  });
});

describe('who leads, and by how much in words', () => {
  test.each([
    ['context-window', '128K', '1M', 'b', '7.8× larger'],
    ['context-window', '10M', '128K', 'a', '78× larger'],
    ['max-output', '16,384', '15,384', 'a', '1,000 tokens more'],
    ['images-tested', '5', '0', 'a', '5 images more'],
    ['knowledge-cutoff', '2023-10-01', '2024-08', 'b', '10 months fresher'],
    ['knowledge-cutoff', '2024-08-13', '2024-08-01', 'a', '12 days fresher'],
    ['knowledge-cutoff', '2024-02-01', '2024-01-31', 'a', '1 day fresher'],
    ['knowledge-cutoff', '2024-09', '2024-08', 'a', '1 month fresher'],
    ['vision', true, false, 'a', 'only this one of the two'],
  ] as const)('%s: %s against %s', (field, a, b, side, margin) => {
    expect(outcomeOf(field, a, b)).toEqual({ kind: 'lead', side, margin });
  });

  test.each([
    ['vision', false, false],
    ['context-window', '1M', '1,048,576'],
    ['knowledge-cutoff', '2024-08', '2024-08-31'],
  ] as const)('%s: %s and %s are even', (field, a, b) => {
    expect(outcomeOf(field, a, b)).toEqual({ kind: 'even' });
  });

  test.each([
    ['parameters-total', '400B', '17B'],
    ['reasoning-mode', true, false],
    ['developer', 'Acme', 'Bolt'],
    ['training-tokens', '40T', undefined],
  ] as const)('%s has no better side', (field, a, b) => {
    expect(outcomeOf(field, a, b)).toEqual({ kind: 'unordered' });
  });
});

describe('where it cannot be said who leads, why', () => {
  test.each([
    ['undisclosed', 'not disclosed for Beta'],
    ['not-applicable', 'does not apply to Beta'],
    [undefined, 'no source found for Beta'],
  ])('%s', (value, why) => {
    expect(outcomeOf('context-window', '128K', value)).toEqual({ kind: 'undecided', why });
  });

  test('both reasons, where there are two', () => {
    expect(outcomeOf('context-window', 'undisclosed', 'not-applicable')).toEqual({
      kind: 'undecided',
      why: 'not disclosed for Alpha; does not apply to Beta',
    });
  });
});

describe('what only secondary sources say decides nothing', () => {
  const card = claim('context-window', '128K');
  const article = claim('context-window', '1M', ARTICLE);

  test('whichever side it is said of', () => {
    const sides = [
      compared({ claims: [article] }, { claims: [card] }),
      compared({ claims: [card] }, { claims: [article] }),
    ];
    expect(sides.map((one) => rowOf(one, 'context-window').outcome)).toEqual([
      { kind: 'undecided', why: 'only secondary sources for Alpha' },
      { kind: 'undecided', why: 'only secondary sources for Beta' },
    ]);
  });

  test('nor that two are even', () => {
    const yes = [claim('vision', true, ARTICLE)];
    expect(rowOf(compared({ claims: yes }, { claims: yes }), 'vision').outcome.kind).toBe(
      'undecided',
    );
  });

  test('while a nearer source that agrees is enough', () => {
    const index = claim('context-window', '1,048,576', INDEX);
    const { outcome } = rowOf(
      compared({ claims: [article, index] }, { claims: [card] }),
      'context-window',
    );
    expect(outcome).toMatchObject({ kind: 'lead', side: 'a' });
  });
});
