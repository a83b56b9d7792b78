import type { Score } from '../../catalog/catalog.ts';
import { type PartialDate, datesAgree } from '../../catalog/values/date.ts';

/**
 * Whether two results that one party had in one setting are of one run: they stand in the same
 * published table, were run on the same day, or one document gives both without a day of their own.
 */
export function isOneRun(one: Score, other: Score): boolean {
  if (one.table !== undefined && one.table === other.table) return true;
  if (one.on === undefined && other.on === undefined && one.source === other.source) return true;
  const [first, second] = [dayOf(one), dayOf(other)];
  return first !== undefined && second !== undefined && datesAgree(first, second);
}

/** The day of a run or, where none is told, of what tells of it. */
export function dayOf({ on, said }: Score): PartialDate | undefined {
  return on ?? said;
}
