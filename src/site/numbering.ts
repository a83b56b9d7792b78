import type { Source } from '../catalog/catalog.ts';

/** The number of each source on a page, by its id. */
export type Numbering = ReadonlyMap<string, number>;

/** Numbers the sources of a page in the order of its list. */
export function numberingOf(sources: Source[]): Numbering {
  return new Map(sources.map(({ id }, index) => [id, index + 1]));
}
