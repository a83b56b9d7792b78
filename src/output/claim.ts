import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isElsewhere, isRunning, pidOf, processId } from './process-id.ts';
import { Refusal, codeOf } from './refusal.ts';
import { guarded } from './stop.ts';

/**
 * Folders of our own in which one build at a time works. The folder is the lock: it appears in one
 * step with a file in it whose name says who holds it, and whoever finds a holder that has ended
 * takes its place by renaming that file, in which only one can succeed.
 */

/** What the names of such folders end in; nothing else is called so. */
export const CLAIM = '.matchup-build';

const HELD = 'held-by-';
const HELPER = 'helper-';

/** So often a claim is tried that others are just making or giving up, 50 ms apart. */
const TRIES = 100;

/**
 * Runs `use` while it alone holds a folder of our own; the folder is gone afterwards.
 * @param restore puts right what a build left there that was killed.
 * @throws Refusal if another build holds it, or if it is not ours.
 */
export async function withClaim<T>(
  folder: string,
  restore: (folder: string) => void,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  sweep(folder);
  const isFresh = await take(folder);
  return guarded(
    async () => {
      if (!isFresh) await clear(folder, restore);
      return use(folder);
    },
    () => release(folder),
  );
}

/** Notes a process that works in a claimed folder: who takes the folder over has to see it end. */
export function noteHelper(folder: string, pid: number): void {
  writeFileSync(join(folder, HELPER + processId(pid)), '');
}

/** Takes a folder. @returns whether it is fresh, and not a dead holder's. */
async function take(folder: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (make(folder)) return true;
    const holder = holderOf(folder);
    if (holder && isRunning(holder)) throw new Refusal(sayHeld(folder, holder));
    if (holder && inherit(folder, holder)) return false;
    await wait(50);
  }
  throw new Refusal(
    `${folder} is in the way: builds work in a folder of that name, and this one has no mark of theirs. Rename it, or name another place in OUT_DIR.`,
  );
}

/** Lets the folder appear in one step with its holder in it. Returns whether there was none. */
function make(folder: string): boolean {
  const mine = `${folder}-${processId()}`;
  try {
    mkdirSync(mine);
    writeFileSync(join(mine, HELD + processId()), noteOf());
    renameSync(mine, folder);
    return true;
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    if (['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'EPERM'].includes(codeOf(error) ?? ''))
      return tidy(folder, error);
    throw error;
  }
}

/** Systems that rename onto no folder at all get an empty one, which nobody holds, out of the way. */
function tidy(folder: string, error: unknown): false {
  try {
    rmdirSync(folder);
  } catch (reason) {
    if (codeOf(reason) === 'ENOENT' && codeOf(error) === 'EPERM') throw error;
  }
  return false;
}

function inherit(folder: string, holder: string): boolean {
  const file = join(folder, HELD + processId());
  try {
    renameSync(join(folder, HELD + holder), file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  writeFileSync(file, noteOf());
  return true;
}

/** Empties a folder whose holder was killed, once nothing that it started works there any more. */
async function clear(folder: string, restore: (folder: string) => void): Promise<void> {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(HELPER))) {
    await end(name.slice(HELPER.length));
  }
  restore(folder);
  for (const name of readdirSync(folder).filter((entry) => !entry.startsWith(HELD))) {
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Ends what a killed build left running; nobody waits for it. */
async function end(helper: string): Promise<void> {
  // Elsewhere a number may be another process by now; the helper ends by itself, too.
  if (process.platform === 'linux' && isRunning(helper)) process.kill(pidOf(helper), 'SIGKILL');
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (!isRunning(helper)) return;
    await wait(50);
  }
  throw new Refusal(
    `A build that was stopped has left process ${pidOf(helper)} running. End it, then start again.`,
  );
}

/** Removes the folder, the holder's file last: as long as anything is in it, somebody holds it. */
function release(folder: string): void {
  const names = readdirSync(folder);
  for (const name of names.filter((entry) => !entry.startsWith(HELD))) {
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
  rmSync(join(folder, HELD + processId()), { force: true });
  try {
    rmdirSync(folder);
  } catch (error) {
    // The next build has put its own in the place of the empty one.
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** Removes what builds left that were killed while they made a claim. */
function sweep(folder: string): void {
  const start = `${basename(folder)}-`;
  for (const name of readdirSync(dirname(folder))) {
    const isDead = name.startsWith(start) && !isRunning(name.slice(start.length));
    if (isDead) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function holderOf(folder: string): string | undefined {
  try {
    const file = readdirSync(folder).find((name) => name.startsWith(HELD));
    return file?.slice(HELD.length);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

function noteOf(): string {
  return `since ${new Date().toISOString().slice(0, 19)}Z`;
}

function sayHeld(folder: string, holder: string): string {
  const pid = pidOf(holder);
  const way = isElsewhere(holder)
    ? `It runs on another machine, so whether it still does is not known here. Wait for it; if it is over, delete that folder and start again.`
    : `Wait for it, or end it (kill ${pid}), and start again.`;
  return `Another build is at work in ${folder}: process ${pid}, ${sinceOf(folder, holder)}. ${way}`;
}

function sinceOf(folder: string, holder: string): string {
  try {
    return readFileSync(join(folder, HELD + holder), 'utf8') || 'just begun';
  } catch {
    return 'just ended';
  }
}
