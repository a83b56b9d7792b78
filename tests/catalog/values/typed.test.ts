import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTyped } from '../../../src/catalog/values/typed.ts';

const ANY = { what: 'a number', from: 0, to: Infinity };

test.each([
  ['300M', 300e6],
  ['300 m', 300e6],
  ['1.5k', 1500],
  ['1,5k', 1500],
  ['0,5', 0.5],
  ['.5', 0.5],
  [',5', 0.5],
  ['1,000,000', 1e6],
  ['1.000.000', 1e6],
  ['1 000 000', 1e6],
  ['1’000’000', 1e6],
  ['1,000.5', 1000.5],
  ['1.000,5', 1000.5],
  ['1,500', 1500],
  ['1.500', 1.5],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['2B', 2e9],
  ['3 million', 3e6],
  ['50%', 50],
  ['$2.50', 2.5],
  ['0', 0],
])('“%s” is read as %d', (text, number) => {
  expect(readTyped(text, ANY)).toEqual({ number });
});

test.each(['', 'abc', '-5', '1,00,0', '1.2.3', '12e6', '1,,5', 'NaN', 'Infinity', '5 apples'])(
  '“%s” is no number, and what would be is said',
  (text) => {
    expect(readTyped(text, ANY)).toEqual({
      fault: expect.stringContaining('A number is 0 or more.'),
    });
  },
);

test('a share is from 0 to 100', () => {
  const share = { what: 'a share', from: 0, to: 100 };
  expect(readTyped('101', share)).toEqual({ fault: 'A share is from 0 to 100.' });
  expect(readTyped('0,5%', share)).toEqual({ number: 0.5 });
});

test('a number is read back as an English page writes it', () => {
  const write = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (number) => {
      expect(readTyped(write.format(number), ANY)).toEqual({ number });
    }),
    { seed: 20261128 },
  );
});
