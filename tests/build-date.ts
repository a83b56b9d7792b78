import { OUTCOMES_DAY } from '../src/outcomes/day.ts';

/**
 * The day that counts as today on every page that a test reads. What pages say of it then stays true
 * on any later day on which the tests run.
 */
export const BUILD_DATE = OUTCOMES_DAY;

/** The day that counts as today to made-up records, whose own dates lie before it. It never moves. */
export const SAMPLE_DATE = '2026-11-22';

/** A day after GPT-4o has left the OpenAI API, and after the price changes that are announced. */
export const LATER_DATE = '2027-02-01';

/**
 * The day as of which the real records are checked: today in UTC, so that no record written up to
 * today is refused. Everything else goes by `BUILD_DATE`.
 */
export const CHECK_DATE = latest(BUILD_DATE, new Date().toISOString().slice(0, 10));

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
