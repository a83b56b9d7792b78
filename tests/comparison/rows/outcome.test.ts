import { describe, expect, test } from 'vitest';
import { findRow } from '../../../src/comparison/rows/compare.ts';
import type { FieldId } from '../../../src/catalog/fields.ts';
import {
  ARTICLE,
  INDEX,
  cellOf,
  claim,
  compared,
  event,
  inWords,
  outcomeOf,
  rowOf,
  source,
} from '../make.ts';

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
    ['knowledge-cutoff', '2023-10-01', '2024-08', 'b', '10 months later'],
    ['knowledge-cutoff', '2024-08-13', '2024-08-01', 'a', '12 days later'],
    ['knowledge-cutoff', '2024-02-01', '2024-01-31', 'a', '1 day later'],
    ['knowledge-cutoff', '2024-09', '2024-08', 'a', '1 month later'],
    ['vision', true, false, 'a', 'only this one of the two'],
  ] as const)('%s: %s against %s', (field, a, b, side, margin) => {
    expect(inWords(outcomeOf(field, a, b))).toEqual({ kind: 'lead', side, margin });
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
    expect(inWords(outcomeOf('context-window', '128K', value))).toEqual({ kind: 'undecided', why });
  });

  test('both reasons, where there are two', () => {
    expect(inWords(outcomeOf('context-window', 'undisclosed', 'not-applicable'))).toEqual({
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
    expect(sides.map((one) => inWords(rowOf(one, 'context-window').outcome))).toEqual([
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

describe('sources of equal standing that differ decide nothing', () => {
  const [one, other] = [source('one', 'primary', '2025-05'), source('other', 'primary', '2025-05')];
  const split = (field: FieldId, ...values: [unknown, unknown]) => [
    claim(field, values[0], one),
    claim(field, values[1], other),
  ];

  test.each([
    ['knowledge-cutoff', '2024-06', '2024-08', '2025-01'],
    ['context-window', '128K', '200K', '1M'],
    ['vision', true, false, true],
  ] as const)('%s: %s and %s', (field, first, second, rival) => {
    const sides = { claims: split(field, first, second) };
    const { outcome } = rowOf(compared(sides, { claims: [claim(field, rival)] }), field);
    const why = 'sources of equal standing disagree on Alpha';
    expect(inWords(outcome)).toEqual({ kind: 'undecided', why });
  });

  test('whichever of them the record names first', () => {
    const [first, second] = split('knowledge-cutoff', '2024-06', '2024-08');
    const beta = { claims: [claim('knowledge-cutoff', '2025-01')] };
    const outcomes = [
      [first, second],
      [second, first],
    ].map((claims) => {
      const known = claims.filter((one) => one !== undefined);
      return rowOf(compared({ claims: known }, beta), 'knowledge-cutoff').outcome;
    });
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]?.kind).toBe('undecided');
  });

  test('a third that sides with one of them decides', () => {
    const claims = [
      ...split('context-window', '128K', '200K'),
      claim('context-window', '200K', source('third', 'primary', '2025-05')),
    ];
    const beta = { claims: [claim('context-window', '1M')] };
    expect(rowOf(compared({ claims }, beta), 'context-window').outcome.kind).toBe('lead');
  });

  test('dates that may be one day tell no order', () => {
    const claims = [
      claim('context-window', '128K', source('month', 'primary', '2025-05')),
      claim('context-window', '200K', source('day', 'primary', '2025-05-20')),
    ];
    const beta = { claims: [claim('context-window', '1M')] };
    expect(rowOf(compared({ claims }, beta), 'context-window').outcome.kind).toBe('undecided');
  });
});

describe('a bound decides only what it proves', () => {
  const why = 'the sources give bounds, and either model can be ahead within them';
  test.each([
    ['>100K', '128K'],
    ['<32K', '24K'],
    ['>100K', '>200K'],
    ['<200K', '>100K'],
  ])('%s against %s is open, on either side', (a, b) => {
    expect(inWords(outcomeOf('context-window', a, b))).toEqual({ kind: 'undecided', why });
    expect(inWords(outcomeOf('context-window', b, a))).toEqual({ kind: 'undecided', why });
  });

  test.each([
    ['>200K', '128K', 'a', 'more than 1.6× larger'],
    ['<32K', '128K', 'b', 'more than 4× larger'],
    ['>128K', '128K', 'a', 'more, by how much is not known'],
  ])('%s against %s is proven', (a, b, side, margin) => {
    expect(inWords(outcomeOf('context-window', a, b))).toEqual({ kind: 'lead', side, margin });
  });

  test('two that read alike are even', () => {
    expect(outcomeOf('context-window', '>1M', '>1M')).toEqual({ kind: 'even' });
  });

  test('"more than 30T" and "about 40T" are no dispute, "more than 50T" is one', () => {
    const told = (value: string) =>
      cellOf([claim('training-tokens', '>30T'), claim('training-tokens', value, INDEX)]);
    expect(told('~40T').rivals).toEqual([]);
    expect(told('20T').rivals).toHaveLength(1);
  });
});

describe('a figure with a margin of error leads only beyond it', () => {
  const between = (a: number, b: number, margins: (number | undefined)[]) => {
    const claimed = (value: number, margin?: number) => {
      const made = claim('max-output', value);
      const { value: said } = made;
      if (said?.kind !== 'quantity') throw new Error('A figure was meant');
      return { claims: [{ ...made, value: { ...said, margin } }] };
    };
    return rowOf(compared(claimed(a, margins[0]), claimed(b, margins[1])), 'max-output').outcome;
  };

  test.each([
    [100, 110, [6, 6], { kind: 'even', within: 'margin of error' }],
    [100, 110, [6, undefined], { kind: 'lead', side: 'b' }],
    [100, 110, [4, 4], { kind: 'lead', side: 'b' }],
    [100, 110, [5, 5], { kind: 'even', within: 'margin of error' }],
  ] as const)('%d and %d with %j', (a, b, margins, outcome) => {
    expect(between(a, b, [...margins])).toMatchObject(outcome);
  });
});
