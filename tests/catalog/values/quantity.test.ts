import { describe, expect, test } from 'vitest';
import {
  type Quantity,
  parseQuantity,
  quantitiesAgree,
  sayNumber,
  sayQuantity,
} from '../../../src/catalog/values/quantity.ts';

function read(spelling: string | number): Quantity {
  const quantity = parseQuantity(spelling);
  if (!quantity) throw new Error(`${spelling} is no quantity`);
  return quantity;
}

const agree = (one: string | number, other: string | number, tolerance?: number) =>
  quantitiesAgree(read(one), read(other), tolerance) &&
  quantitiesAgree(read(other), read(one), tolerance);

describe('reads the ways in which people write quantities', () => {
  test.each([
    ['128K', 128_000],
    ['1M', 1_000_000],
    ['2.38M', 2_380_000],
    ['400B', 400_000_000_000],
    ['1.76T', 1_760_000_000_000],
    ['1,048,576', 1_048_576],
    ['16384', 16_384],
    [16_384, 16_384],
    [0, 0],
    ['17B', 17_000_000_000],
    ['0.5', 0.5],
  ])('%j', (spelling, number) => {
    expect(read(spelling)).toMatchObject({ number, sense: 'exactly' });
  });

  test.each([
    ['~40T', 'about'],
    ['>30T', 'more than'],
    ['<1B', 'less than'],
    ['~22T', 'about'],
  ])('%s is %s', (spelling, sense) => {
    expect(read(spelling).sense).toBe(sense);
  });
});

test.each([
  '',
  '1 million',
  '128k',
  '1,04,576',
  '1.000.000',
  '-5',
  '1M-2M',
  'Infinity',
  '5%',
  ' 17B ',
  '128 K',
  '~ 22T',
  '1.1234567M',
])('refuses %j', (spelling) => {
  expect(parseQuantity(spelling)).toBeUndefined();
});

describe('quantities agree when the coarser of the two could be the finer', () => {
  test.each([
    ['1M', '1,048,576'],
    ['1M', '1,047,576'],
    ['128K', '128,000'],
    ['400B', '400,200,000,000'],
    ['16K', '16384'],
    ['2T', '1.98T'],
  ])('%s and %s', (one, other) => {
    expect(agree(one, other)).toBe(true);
  });

  test.each([
    ['1M', '1.4M'],
    ['1M', '1.2M'],
    ['128,000', '131,072'],
    ['17B', '18B'],
    ['5', '8'],
    ['0', '1'],
  ])('%s and %s do not', (one, other) => {
    expect(agree(one, other)).toBe(false);
  });

  test('a tolerance is a part of the larger', () => {
    expect(agree('100', '95', 0.05)).toBe(true);
    expect(agree('100', '94', 0.05)).toBe(false);
  });
});

test.each([
  ['128K', 'tokens', '128,000 tokens'],
  ['10M', 'tokens', '10 million tokens'],
  ['~40T', 'tokens', 'about 40 trillion tokens'],
  ['>30T', undefined, 'more than 30 trillion'],
  ['400B', undefined, '400 billion'],
  ['1,048,576', 'tokens', '1,048,576 tokens'],
  ['16', undefined, '16'],
])('%s %s is said "%s"', (spelling, unit, said) => {
  expect(sayQuantity(read(spelling), unit)).toBe(said);
});

test('a number that is not round is said in figures', () => {
  expect(sayNumber(2_380_000)).toBe('2.38 million');
  expect(sayNumber(2_384_000)).toBe('2,384,000');
  expect(sayNumber(0.124)).toBe('0.124');
});
