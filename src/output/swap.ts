import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:process';
import { strangersIn } from './marker.ts';

/**
 * Puts a fresh folder in the place of the last one. On Linux with Perl the two change places in one
 * step, so that no moment is without a whole folder. Elsewhere two renames follow each other, and
 * `restore` mends what a stop between them leaves.
 * @param spare a path beside the place at which nothing stands.
 */
export function swap(fresh: string, place: string, spare: string): void {
  if (!existsSync(place)) return renameSync(fresh, place);
  if (exchange(fresh, place)) return discard(fresh, place);
  renameSync(place, spare);
  try {
    renameSync(fresh, place);
  } catch (error) {
    renameSync(spare, place);
    throw error;
  }
  discard(spare, place);
}

/** Mends what a swap left that was stopped halfway: with no folder in its place, the last one is put back. */
export function restore(place: string, spare: string): void {
  if (!existsSync(spare)) return;
  if (existsSync(place)) discard(spare, place);
  else renameSync(spare, place);
}

/** Removes a folder that was replaced, unless somebody put a file into it at the last moment. */
function discard(old: string, place: string): void {
  if (strangersIn(old).length === 0) return rmSync(old, { recursive: true, force: true });
  const kept = `${place}.kept-${Date.now()}`;
  renameSync(old, kept);
  console.error(
    `Somebody wrote into ${place} while it was replaced: what was there is in ${kept}.`,
  );
}

/** The number of Linux's renameat2, which Node does not offer, and which can exchange two folders. */
const RENAMEAT2: Partial<Record<typeof arch, number>> = { x64: 316, arm64: 276 };
const CALL = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

function exchange(one: string, other: string): boolean {
  const number = RENAMEAT2[arch];
  if (platform !== 'linux' || !number) return false;
  return spawnSync('perl', ['-e', CALL, `${number}`, one, other]).status === 0;
}
