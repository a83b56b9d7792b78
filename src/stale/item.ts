import type { Path } from '../catalog/problems/locate.ts';
import type { Problem } from '../catalog/problems/problem.ts';
import type { Entries } from '../catalog/file/read.ts';
import type { Kind } from '../catalog/kind.ts';

/** Something in the records that wants to be looked at again. */
export interface StaleItem extends Pick<Problem, 'file' | 'line'> {
  /** Days since a source said so, or since the day that has passed; none where no date is known. */
  age?: number | undefined;
  what: string;
}

/** Items for which the same is to be done. */
export interface StaleGroup {
  title: string;
  /** What to do, in a sentence. */
  todo: string;
  /** The oldest first. */
  items: StaleItem[];
}

/** Finds the file and line of a part of a record. */
export type Where = (kind: Kind, id: string, path: Path) => Pick<Problem, 'file' | 'line'>;

/** Finds places in records as they were read. */
export function placesIn(entries: Entries): Where {
  return (kind, id, path) => {
    const entry = entries[kind].find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`There is no record ${kind}/${id}`);
    const { file, line } = entry.problem(path, '');
    return { file, line };
  };
}

/** The oldest first, those without a date before all; then by their places. */
export function oldestFirst(items: readonly StaleItem[]): StaleItem[] {
  return items.toSorted(
    (one, other) =>
      ageOf(other) - ageOf(one) ||
      one.file.localeCompare(other.file, 'en') ||
      one.line - other.line ||
      one.what.localeCompare(other.what, 'en'),
  );
}

function ageOf({ age }: StaleItem): number {
  return age ?? Number.MAX_SAFE_INTEGER;
}
