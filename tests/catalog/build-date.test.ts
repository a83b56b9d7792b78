import { expect, test } from 'vitest';
import { buildDate, checkDate } from '../../src/catalog/build-date.ts';

test('BUILD_DATE is the day that counts as today', () => {
  expect(buildDate({ BUILD_DATE: '2026-11-22' })).toBe('2026-11-22');
});

test('without it today counts', () => {
  expect(buildDate({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(['2026-11', '2026-02-30', 'tomorrow'])(
  '%s is refused, with the right spelling',
  (day) => {
    expect(() => buildDate({ BUILD_DATE: day })).toThrow(
      `BUILD_DATE is "${day}"; allowed is a day such as 2026-11-22. Correct or unset it.`,
    );
  },
);

test('records are checked as of the build date, or a later CHECK_DATE', () => {
  expect(checkDate({ BUILD_DATE: '2026-11-22' })).toBe('2026-11-22');
  expect(checkDate({ BUILD_DATE: '2026-11-22', CHECK_DATE: '2026-12-04' })).toBe('2026-12-04');
  expect(checkDate({ BUILD_DATE: '2026-11-22', CHECK_DATE: '2026-11-01' })).toBe('2026-11-22');
  expect(() => checkDate({ CHECK_DATE: '2026-02-30' })).toThrow('CHECK_DATE is "2026-02-30"');
});
