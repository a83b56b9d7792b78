import { isDay } from './values/date.ts';

/** Thrown when `BUILD_DATE` is no day. */
export class BuildDateError extends Error {}

/**
 * The day that counts as today: `BUILD_DATE` from the environment, or else today in UTC.
 * @throws BuildDateError when `BUILD_DATE` is not a day.
 */
export function buildDate(env: Record<string, string | undefined> = process.env): string {
  const given = env['BUILD_DATE'];
  if (!given) return new Date().toISOString().slice(0, 10);
  if (isDay(given)) return given;
  throw new BuildDateError(
    `BUILD_DATE is "${given}"; allowed is a day such as 2026-11-22. Correct or unset it.`,
  );
}
