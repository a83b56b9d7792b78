import type { Entries, Entry } from '../file/read.ts';

/**
 * Who trained a model: the developer that its record names, or else its family's record. Nobody where the
 * family is broken or missing, which is a problem of its own.
 */
export function developerOf({ record }: Entry<'models'>, { families }: Entries): string {
  const family = families.find(({ id }) => id === record.family);
  return record.developer ?? family?.record.developer ?? '';
}
