import { describe, expect, test } from 'vitest';
import { describe as describeText } from '../../../src/site/words/describe.ts';
import { count } from '../../../src/site/words/words.ts';
import { pageOf } from '../../../src/site/address/row-page.ts';

describe('the description of a page', () => {
  test('is the first sentence, links read as words', () => {
    const text = [
      'GPT-4.1 leads ',
      { text: 'MMLU', row: 'mmlu' },
      ' by 2.5 points. Scout is cheaper.',
    ];
    expect(describeText(text)).toBe('GPT-4.1 leads MMLU by 2.5 points.');
  });

  test('ends after a whole word where it is too long for a list of results', () => {
    const long = describeText([`${'word '.repeat(60)}end.`]);
    expect(long).toMatch(/^(word )+…$/);
    expect(long.length).toBeLessThanOrEqual(162);
  });
});

test.each([
  [0, '0 claims'],
  [1, '1 claim'],
  [12, '12 claims'],
])('%i is told as %s', (number, said) => {
  expect(count(number, 'claim')).toBe(said);
});

test('a result leads to the page of its benchmark, a field to none', () => {
  expect(pageOf({ kind: 'score', id: 'mmlu' as never })).toBe('/benchmarks/mmlu/');
  expect(pageOf({ kind: 'field', id: 'vision' })).toBeUndefined();
});
