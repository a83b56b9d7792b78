import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FolderEntry, entriesIn } from './entries.ts';

/** The file by which a built site is known; it lists all others. */
export const MARKER = '.matchup-site';

const HEAD = `A site that Matchup built. The next build replaces this folder whole, and stops if it finds a file
that is not listed here. Changes to listed files are lost.

`;

/** What systems put into folders that people look at. */
const OF_SYSTEMS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Stands between a file and the number of builds for which it has been kept. */
const KEPT = '\tkept ';

/**
 * Marks a folder as a site of ours, with all that is in it now.
 * @param kept for how many builds a file has been kept that this one did not make, by its path.
 */
export function mark(folder: string, kept: ReadonlyMap<string, number> = new Map()): void {
  const files = filesIn(folder).map(({ path }) => path);
  const lines = files.sort().map((path) => {
    const age = kept.get(path);
    return age ? `${path}${KEPT}${age}` : path;
  });
  writeFileSync(join(folder, MARKER), `${HEAD}${lines.join('\n')}\n`);
}

/** Whether a build of ours made a folder. */
export function isMarked(folder: string): boolean {
  return markerOf(folder).startsWith(HEAD);
}

/** What is in a folder and was not put there by a build of ours, by its path; sorted. */
export function strangersIn(folder: string): string[] {
  const own = new Set([...listedIn(folder), ...(isMarked(folder) ? [MARKER] : [])]);
  return filesIn(folder)
    .filter(({ path, kind }) => !(kind.isFile() && own.has(path)))
    .map(({ path }) => path)
    .sort();
}

/** The files of a site, as its marker lists them. */
export function listedIn(folder: string): string[] {
  return [...agesIn(folder).keys()];
}

/** The same, each with the number of builds for which it has been kept; none where no site of ours is. */
export function agesIn(folder: string): Map<string, number> {
  const text = markerOf(folder);
  if (!text.startsWith(HEAD)) return new Map();
  const lines = text.slice(HEAD.length).trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [path = '', age = '0'] = line.split(KEPT);
      return [path, Number(age)];
    }),
  );
}

/** What the marker of a folder says; nothing where there is none that can be read. */
function markerOf(folder: string): string {
  try {
    return readFileSync(join(folder, MARKER), 'utf8');
  } catch {
    return '';
  }
}

/** All that is in a folder but folders and what systems leave. */
function filesIn(folder: string): FolderEntry[] {
  return entriesIn(folder).filter(({ kind }) => !kind.isDirectory() && !OF_SYSTEMS.has(kind.name));
}
