import { buildDate } from '../../catalog/build-date.ts';
import { listRecords } from '../../catalog/file/folder.ts';
import { type Kind, nounOf } from '../../catalog/kind.ts';
import { nearest } from '../../catalog/text/nearest.ts';

/** What the command knows without being told: the records that are there, and the day. */

/** What is wrong with the command as it was written, and how to write it. */
export class Misuse extends Error {}

/** The days that somebody who writes a record today leaves in it, as YAML. */
export const DAYS = Object.fromEntries(
  ['reviewed', 'retrieved', 'checked'].map((key) => [key, `'${buildDate()}'`]),
);

export function fileOf(kind: Kind, id: string): string {
  return `content/${kind}/${id}.md`;
}

/** The ids of all records of a kind, sound or not, sorted. */
export function idsOf(kind: Kind): string[] {
  return listRecords('.')
    .files.filter((file) => file.kind === kind)
    .map(({ id }) => id);
}

/**
 * An id that a record has.
 * @throws Misuse where none has it, with the one that was perhaps meant.
 */
export function known(kind: Kind, id: string): string {
  const ids = idsOf(kind);
  if (ids.includes(id)) return id;
  const noun = nounOf(kind);
  const guess = nearest(id, ids);
  const asked = guess ? `Did you mean "${guess}"? ` : '';
  throw new Misuse(
    `There is no ${noun} "${id}". ${asked}All are listed by: npm run new -- help ${kind}\n` +
      `To write it: npm run new -- ${noun} ${id || `some-${noun}`}`,
  );
}
