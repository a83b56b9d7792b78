import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agesIn } from './marker.ts';

/** Where the files are whose names change with what they hold. */
const HASHED = '_astro/';

/** For so many builds a hashed file stays after the last one that made it. */
const BUILDS = 3;

/**
 * Takes the hashed files of earlier builds over into a fresh site: pages in tabs that are still open
 * ask for them. A site that no other stood before has none.
 * @param last the folder of the site that is replaced, if one stands there.
 * @returns for how many builds each has been kept, by its path.
 */
export function keepHashed(last: string, fresh: string): Map<string, number> {
  const kept = [...agesIn(last)].filter(
    ([path, age]) =>
      path.startsWith(HASHED) &&
      age < BUILDS &&
      existsSync(join(last, path)) &&
      !existsSync(join(fresh, uncompressed(path))),
  );
  for (const [path] of kept) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    copyFileSync(join(last, path), join(fresh, path));
  }
  return new Map(kept.map(([path, age]) => [path, age + 1]));
}

/** A compressed copy stays or goes with its file. */
function uncompressed(path: string): string {
  return path.replace(/\.(?:br|gz)$/, '');
}
