import { isDay } from './values/date.ts';

type Environment = Record<string, string | undefined>;

/** Thrown when `BUILD_DATE` or `CHECK_DATE` is no day. */
export class BuildDateError extends Error {}

/**
 * The day that counts as today: `BUILD_DATE` from the environment, or else today in UTC.
 * @throws BuildDateError when `BUILD_DATE` is not a day.
 */
export function buildDate(env: Environment = process.env): string {
  return dayIn(env, 'BUILD_DATE') ?? new Date().toISOString().slice(0, 10);
}

/**
 * The last day that a record may state as past: the build date, or `CHECK_DATE` where that is later.
 * So pages of an earlier day can be built from records that were written after it.
 * @throws BuildDateError when one of the two is not a day.
 */
export function checkDate(env: Environment = process.env): string {
  const built = buildDate(env);
  const checked = dayIn(env, 'CHECK_DATE') ?? built;
  return checked > built ? checked : built;
}

function dayIn(env: Environment, name: string): string | undefined {
  const given = env[name];
  if (!given || isDay(given)) return given || undefined;
  throw new BuildDateError(
    `${name} is "${given}"; allowed is a day such as 2026-11-22. Correct or unset it.`,
  );
}
