import type { Model } from '../../catalog/catalog.ts';
import { makerId } from '../../catalog/maker-id.ts';
import { byText } from '../evidence/rank.ts';

/** What is about models, by the maker of each: makers by name, what is theirs in its order. */
export function byMaker<T>(
  list: readonly T[],
  modelOf: (one: T) => Model,
): { id: string; name: string; own: T[] }[] {
  return [...Map.groupBy(list, (one) => makerId(modelOf(one)))]
    .map(([id, own]) => ({ id, name: own[0] ? modelOf(own[0]).developer : id, own }))
    .toSorted((one, other) => byText(one.name.toLowerCase(), other.name.toLowerCase()));
}
