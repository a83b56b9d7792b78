import { readImported } from './imported.ts';
import { joinImported } from './join.ts';
import { type Reading, readWritten } from './read.ts';

/**
 * The records as people wrote them, with what was imported joined to them.
 * @param root the folder that holds `content/`.
 */
export function readRecords(root: string): Reading {
  const reading = readWritten(root);
  const { imported, problems } = readImported(root);
  const joined = joinImported(reading.entries, reading.ids, imported);
  return { ...reading, problems: [...reading.problems, ...problems, ...joined] };
}
