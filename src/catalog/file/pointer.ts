import type { Kind } from '../kind.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import type { Entries, Entry } from './read.ts';

/** Says where in the file of a record something is wrong. */
export interface Pointer {
  /** Makes a problem at a path of the front matter. */
  problem: (path: Path, message: string) => Finding;
  /** Makes a problem at a character of the body. */
  bodyProblem: (offset: number, message: string) => Finding;
}

/** The pointer into the file of a record; throws where no such record was read. */
export type PointerTo = (kind: Kind, id: string) => Pointer;

/** Points into records as they were read. */
export function pointerIn(entries: Entries): PointerTo {
  return (kind, id) => {
    const entry = entries[kind].find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`There is no record ${kind}/${id}`);
    return { problem: entry.problem, bodyProblem: bodyProblemOf(entry) };
  };
}

function bodyProblemOf({ body, file, bodyLine }: Entry): Pointer['bodyProblem'] {
  return (offset, message) => {
    const before = body.slice(0, offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { file, line: bodyLine + before.length - 1, column, field: 'body', message };
  };
}
