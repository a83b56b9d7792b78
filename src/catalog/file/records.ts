import { readImported } from './imported.ts';
import { joinImported } from './join.ts';
import { type Keep, anew } from './keep.ts';
import { joinLayouts } from './join-layouts.ts';
import { type Reading, readWritten } from './read.ts';

/**
 * The records as people wrote them, with what was imported and layouts that stand by themselves joined to them.
 * @param root the folder that holds `content/`.
 * @param keep how a file is read that may have been read before.
 */
export function readRecords(root: string, keep: Keep = anew): Reading {
  const reading = readWritten(root, keep);
  const { imported, problems } = readImported(root, keep);
  const joined = [
    ...joinImported(reading.entries, reading.ids, imported),
    ...joinLayouts(reading.entries, reading.ids),
  ];
  return { ...reading, problems: [...reading.problems, ...problems, ...joined] };
}
