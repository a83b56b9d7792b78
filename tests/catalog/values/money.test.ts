import { expect, test } from 'vitest';
import { parseMoney, sayMoney } from '../../../src/catalog/values/money.ts';

test.each([
  ['$0.24', 0.24],
  ['$10', 10],
  ['$2.50', 2.5],
  ['$0', 0],
  ['$0.124', 0.124],
])('%j is %d dollars', (spelling, dollars) => {
  expect(parseMoney(spelling)).toBe(dollars);
});

test.each([
  '0.24',
  '0.24$',
  '€0.24',
  '$.5',
  '$1,000',
  '-$1',
  '$',
  'free',
  '$1/M',
  ' $1 ',
  '$0.123456789',
])('refuses %j', (spelling) => {
  expect(parseMoney(spelling)).toBeUndefined();
});

test.each([
  [2.5, '$2.50'],
  [0.124, '$0.124'],
  [4.375, '$4.375'],
  [0, '$0.00'],
  [1250, '$1,250.00'],
])('%d dollars are said "%s"', (dollars, said) => {
  expect(sayMoney(dollars)).toBe(said);
});
