import { describe, expect, test } from 'vitest';
import { isSame } from '../../../src/comparison/rows/row.ts';
import { claim, compared, rowOf } from '../make.ts';

describe('a row shows no difference', () => {
  test.each([
    ['where both cells read the same', 'license', 'MIT', 'MIT'],
    ['where it comes out even', 'context-window', '1M', '1,048,576'],
    ['where neither maker tells', 'experts', 'undisclosed', 'undisclosed'],
  ] as const)('%s', (_, field, a, b) => expect(sameOf(field, a, b)).toBe(true));
});

describe('a row shows a difference', () => {
  test.each([
    ['where one side leads', 'context-window', '128K', '1M'],
    ['where nothing is better than the other', 'license', 'MIT', 'Apache 2.0'],
    ['where one side is told and the other is not disclosed', 'experts', '16', 'undisclosed'],
    [
      'where one side does not apply and the other is not disclosed',
      'experts',
      'not-applicable',
      'undisclosed',
    ],
  ] as const)('%s', (_, field, a, b) => expect(sameOf(field, a, b)).toBe(false));

  test('where of one side nothing is known', () => {
    const row = rowOf(compared({ claims: [claim('vision', true)] }, {}), 'vision');
    expect(isSame(row)).toBe(false);
  });
});

function sameOf(field: Parameters<typeof claim>[0], a: string, b: string): boolean {
  return isSame(
    rowOf(compared({ claims: [claim(field, a)] }, { claims: [claim(field, b)] }), field),
  );
}
