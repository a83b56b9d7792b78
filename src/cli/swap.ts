import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { arch, platform } from 'node:process';

/**
 * Puts a fresh folder in the place of the last one. On Linux with Perl the two change places in one
 * step, so that no moment is without a whole folder. Elsewhere two renames follow each other, and
 * `restore` mends what a stop between them leaves.
 */
export function swap(fresh: string, folder: string): void {
  if (!existsSync(folder)) return renameSync(fresh, folder);
  if (!exchange(fresh, folder)) replace(fresh, folder);
  rmSync(fresh, { recursive: true, force: true });
}

/** Mends what a swap left that was stopped halfway: with no folder in its place, the last one is put back. */
export function restore(folder: string): void {
  const old = oldOf(folder);
  if (!existsSync(old)) return;
  if (existsSync(folder)) rmSync(old, { recursive: true });
  else renameSync(old, folder);
}

/** The number of Linux's renameat2, which Node does not offer, and which can exchange two folders. */
const RENAMEAT2: Partial<Record<typeof arch, number>> = { x64: 316, arm64: 276 };
const CALL = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

function exchange(one: string, other: string): boolean {
  const number = RENAMEAT2[arch];
  if (platform !== 'linux' || !number) return false;
  return spawnSync('perl', ['-e', CALL, `${number}`, one, other]).status === 0;
}

function replace(fresh: string, folder: string): void {
  renameSync(folder, oldOf(folder));
  renameSync(fresh, folder);
  renameSync(oldOf(folder), fresh);
}

function oldOf(folder: string): string {
  return `${folder}.old`;
}
