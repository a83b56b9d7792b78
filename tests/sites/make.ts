import fc from 'fast-check';
import type { Records } from './records.ts';
import { anySite } from './records.ts';
import { writeSound } from './sound.ts';

/** Writes the records of so many small sites into a folder, whatever the check would have refused left out. */
export function writeSites(root: string, count: number, seed: number, today: string): Records {
  const sites = Array.from({ length: count }, (_, index) =>
    fc.sample(anySite(`s${seed}x${index}`), { numRuns: 1, seed: seed * 1000 + index }),
  );
  return writeSound(root, Object.assign({}, ...sites.flat()) as Records, today);
}
