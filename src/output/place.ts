import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CLAIM } from './claim.ts';
import { isMarked, strangersIn } from './marker.ts';
import { Refusal, codeOf } from './refusal.ts';

/** Folders of the project that are read, kept by other programs or versioned: no site goes there. */
const KEPT = [
  ...['content', 'src', 'public', 'tests', 'node_modules'],
  ...['.git', '.github', '.ci', '.astro', '.vitest', '.shots'],
];

/** How many strange files are named. */
const NAMED = 3;

/**
 * Where the site goes: the folder that `OUT_DIR` names, or `dist`, links followed.
 * @param project the folder of the project, against which the name is read.
 * @returns the whole path of a folder that is empty, not there yet, or a site of ours.
 * @throws Refusal if anything stands there that a build must not replace.
 */
export function placeOf(named: string | undefined, project: string): string {
  const name = named || 'dist';
  const complaint = misspelt(name) ?? misplaced(name, project);
  if (complaint) throw new Refusal(sayRefused(name, complaint));
  const place = followed(resolve(project, name), name);
  if (isMountPoint(place)) {
    throw new Refusal(
      sayRefused(
        name,
        'is where a file system is mounted, and cannot be exchanged as one; name a folder within it',
      ),
    );
  }
  refuseStrangers(place, name);
  return place;
}

/** @throws Refusal if a folder holds what no build of ours put there. */
export function refuseStrangers(place: string, name = place): void {
  if (!existsSync(place)) return;
  const strangers = strangersIn(place);
  if (strangers.length === 0) return;
  const first = strangers.slice(0, NAMED).join(', ');
  const more = strangers.length > NAMED ? ` and ${strangers.length - NAMED} more` : '';
  const way = isMarked(place)
    ? 'move them out of it'
    : 'name an empty folder or a new one, or delete it if it is a site built before sites were marked';
  throw new Refusal(
    sayRefused(
      name,
      `holds what no build put there (${first}${more}), which would be lost; ${way}`,
    ),
  );
}

function sayRefused(name: string, complaint: string): string {
  return `The site cannot go to "${name}" (OUT_DIR): it ${complaint}. Nothing was changed.`;
}

function misspelt(name: string): string | undefined {
  if (name.trim() !== name) return 'begins or ends with a blank; take it out';
  if (/^~/.test(name)) return 'begins with ~, which only a shell replaces; write the whole path';
  if (/^\w{2,}:\/\//.test(name)) return 'is an address; allowed is the path of a folder';
  const isOurs = resolve(name)
    .split(sep)
    .some((part) => part.includes(CLAIM));
  return isOurs ? `has ${CLAIM} in its name, where builds work; choose another` : undefined;
}

/** Whether the place holds the project, or lies in a part of it or in another site. */
function misplaced(name: string, project: string): string | undefined {
  const place = followed(resolve(project, name), name);
  if (withAbove(realpathSync(project)).some((folder) => isSame(folder, place))) {
    return 'is the project’s own folder or holds it; name a folder of its own, such as dist';
  }
  const above = withAbove(place);
  const kept = KEPT.find((part) => above.some((folder) => isSame(folder, join(project, part))));
  if (kept) return `lies in ${kept}/, which the project needs for itself; choose another`;
  const site = above.slice(1).find(isMarked);
  if (site) return `lies in a site that was built, ${site}; choose a place beside it`;
  return above.some((folder) => existsSync(folder) && !statSync(folder).isDirectory())
    ? 'is a file, or lies beneath one; allowed is a folder'
    : undefined;
}

/** A path with its links followed, as far as it exists. */
function followed(path: string, name: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ELOOP') throw new Refusal(sayRefused(name, 'is a link that leads to itself'));
    if (code === 'ENOTDIR')
      throw new Refusal(sayRefused(name, 'lies beneath a file; allowed is a folder'));
    if (code !== 'ENOENT') throw error;
  }
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Refusal(
      sayRefused(
        name,
        `is a link to nothing (${path}); make the folder that it names, or remove it`,
      ),
    );
  }
  return join(followed(dirname(path), name), basename(path));
}

/** A path and the folders that it lies in. */
function withAbove(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...withAbove(parent)];
}

/** Whether two paths name one thing, whatever they are called. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) =>
    statSync(path, { bigint: true, throwIfNoEntry: false }),
  );
  return !!first && !!second && first.dev === second.dev && first.ino === second.ino;
}

/** Whether a file system begins at a place, and so nothing else can take the place of it. */
function isMountPoint(place: string): boolean {
  if (!existsSync(place)) return false;
  if (statSync(place).dev !== statSync(dirname(place)).dev) return true;
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return lines.some((line) => unescaped(line.split(' ')[4] ?? '') === place);
  } catch {
    return false;
  }
}

/** A path of `mountinfo`, in which blanks and their like stand as `\040`. */
function unescaped(path: string): string {
  return path.replace(/\\(\d{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}

/** A place as it is told: from the project, where it lies in it. */
export function shown(place: string, project: string): string {
  const path = relative(realpathSync(project), place);
  return path.startsWith('..') ? place : path;
}
