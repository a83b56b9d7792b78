import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addressOf } from '../output/address.ts';
import { CLAIM, withClaim } from '../output/claim.ts';
import { entriesIn } from '../output/entries.ts';
import { keepHashed } from '../output/kept.ts';
import { listedIn, mark } from '../output/marker.ts';
import { placeOf, refuseStrangers, shown } from '../output/place.ts';
import { codeOf, told } from '../output/refusal.ts';
import { repositoryOf } from '../output/repository.ts';
import { guarded, throwIfStopping } from '../output/stop.ts';
import { restore, swap } from '../output/swap.ts';
import type { Wishes } from './make.ts';

/**
 * Checks the place and the records, builds the site, or a shard of it, in a folder of our own within
 * the project, and swaps it with the last one.
 * @param folder where it goes, `dist` if none is named; untouched unless the build succeeds.
 * @returns whether it succeeded; the reasons are printed.
 */
export function buildSite(folder: string | undefined, wishes: Wishes = {}): Promise<boolean> {
  const project = process.cwd();
  return told(async () => {
    const place = placeOf(folder, project);
    addressOf(process.env);
    repositoryOf(process.env);
    // Loaded here, since a place that is refused needs none of it.
    const [{ passedRecords }, { makeIn }] = await Promise.all([
      import('./records.ts'),
      import('./make.ts'),
    ]);
    const records = passedRecords();
    if (!records) return false;
    const start = performance.now();
    const isBuilt = await withParents(place, () =>
      withClaim(join(project, CLAIM), nothing, (work) =>
        withClaim(besideOf(place), restoreTo(place), async (beside) => {
          const fresh = await makeIn({ work, records }, wishes);
          if (fresh === undefined) return false;
          moveIn(fresh, place, beside);
          return true;
        }),
      ),
    );
    if (isBuilt) sayBuilt(place, shown(place, project), start);
    return isBuilt;
  });
}

/** The folder of our own beside the place, on the same file system, in which the swap is made. */
function besideOf(place: string): string {
  return join(dirname(place), `.${basename(place)}${CLAIM}`);
}

/** What the last build left there before the swap, and after it. */
const [NEXT, LAST] = ['next', 'last'];

function restoreTo(place: string): (beside: string) => void {
  return (beside) => restore(place, join(beside, LAST));
}

/** Marks a built site, brings it beside its place and swaps it in, unless a signal has come. */
function moveIn(fresh: string, place: string, beside: string): void {
  throwIfStopping();
  mark(fresh, keepHashed(place, fresh));
  const next = join(beside, NEXT);
  move(fresh, next);
  refuseStrangers(place);
  if (existsSync(place)) chmodSync(next, statSync(place).mode);
  swap(next, place, join(beside, LAST));
}

/** Moves a folder, to another file system too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copy(from, to);
  }
}

/** Copies a folder file by file: Node's own copying tells no full disk from a broken one. */
function copy(from: string, to: string): void {
  mkdirSync(to);
  for (const { path, kind } of entriesIn(from)) {
    if (kind.isDirectory()) mkdirSync(join(to, path));
    else copyFileSync(join(from, path), join(to, path));
  }
}

/** Makes the folders that lead to a place; those that were missing are gone again if no site comes. */
async function withParents(place: string, build: () => Promise<boolean>): Promise<boolean> {
  const first = mkdirSync(dirname(place), { recursive: true });
  if (!first) return build();
  return guarded(build, () => {
    for (let folder = dirname(place); !existsSync(place); folder = dirname(folder)) {
      rmdirSync(folder);
      if (folder === first) return;
    }
  });
}

function sayBuilt(place: string, name: string, start: number): void {
  const count = listedIn(place).filter((file) => file.endsWith('.html')).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count} pages in ${name}/, built in ${seconds} s.`);
}

function nothing(): void {
  return undefined;
}
