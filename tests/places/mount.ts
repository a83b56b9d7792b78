import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** Mounts a file system in memory. @returns what takes it away again; undefined where that may not be done. */
export function mount(folder: string, options: string): (() => void) | undefined {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  if (status !== 0) return undefined;
  return () => spawnSync('umount', ['-l', folder]);
}

/** Mounts again what is mounted there, so that it can only be read. */
export function freeze(folder: string): void {
  spawnSync('mount', ['-o', 'remount,ro', folder]);
}
