import { pairIn } from './slice.ts';

/** The same list with all that belongs to a pair where the first of it stood. */
export function inOrder<T>(list: readonly T[], pathOf: (one: T) => string): T[] {
  const groups = Map.groupBy(list, (one) => pairIn(pathOf(one)) ?? one);
  return [...groups.values()].flat();
}
