import { describe, expect, test } from 'vitest';
import {
  datesAgree,
  daysBetween,
  isDay,
  isPartialDate,
  monthsOfData,
  sayDate,
} from '../../../src/catalog/values/date.ts';

describe('a date is a year, a month or a day that the calendar has', () => {
  test.each(['2024', '2024-08', '2024-08-31', '2024-02-29'])('%s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each(['2026-02-30', '2023-02-29', '2024-13', '2024-00', '24-08', '2024-8', '2024/08', ''])(
    '%j is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  test('only a full one is a day', () => {
    expect(isDay('2024-08-31')).toBe(true);
    expect(isDay('2024-08')).toBe(false);
    expect(isDay('2026-02-30')).toBe(false);
  });
});

describe('dates agree as far as the coarser one goes', () => {
  test.each([
    ['2025-03', '2025-03-31'],
    ['2025', '2025-03'],
    ['2024-08', '2024-08'],
  ])('%s and %s', (one, other) => {
    expect(datesAgree(one, other)).toBe(true);
    expect(datesAgree(other, one)).toBe(true);
  });

  test.each([
    ['2025-03', '2025-04-01'],
    ['2024', '2025-01'],
    ['2024-08-30', '2024-08-31'],
  ])('%s and %s do not', (one, other) => {
    expect(datesAgree(one, other)).toBe(false);
  });
});

test.each([
  ['2027-01-14', '14 January 2027'],
  ['2024-08', 'August 2024'],
  ['2025', '2025'],
])('%s is said "%s"', (date, said) => {
  expect(sayDate(date)).toBe(said);
});

test('counts from the first day that a date can mean', () => {
  expect(daysBetween('2026-07-02', '2026-11-22')).toBe(143);
  expect(daysBetween('2026-11', '2026-10-31')).toBe(-1);
});

test.each([
  ['2023-10-01', '2024-08', 10],
  ['2023-10', '2026-05-18', 30],
  ['2026-04-30', '2026-06', 2],
  ['2024-01', '2024-02', 1],
  ['2024-08-31', '2025-02-28', 6],
  ['2025', '2024-12', -12],
  ['2024-08', '2024-08-31', 0],
])('data to %s and data to %s are %i whole months apart', (from, to, months) => {
  expect(monthsOfData(from, to)).toBe(months);
});
