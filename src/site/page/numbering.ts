import type { Source } from '../../catalog/catalog.ts';

/** The number of a source in the list at the foot of its page. */
export type Numbering = (source: Source) => number;

/**
 * Numbers the sources of a page in the order of its list.
 * @returns a function that throws for a source which the list lacks.
 */
export function numberingOf(sources: readonly Source[]): Numbering {
  const numbers = new Map(sources.map((source, index) => [source, index + 1]));
  return (source) => {
    const number = numbers.get(source);
    if (number) return number;
    throw new Error(`The page cites ${source.id}, and its list of sources lacks it. Add it there.`);
  };
}
