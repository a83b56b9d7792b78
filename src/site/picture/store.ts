import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the packages, so that it goes when they are installed anew. */
const STORE = 'node_modules/.cache/matchup-pictures';

/** What was made of the same before; else it is made, and kept for the next build. */
export async function kept(digest: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(STORE, `${digest}.png`);
  const before = await readFile(file).catch(() => undefined);
  if (before) return before;
  const made = await make();
  await mkdir(STORE, { recursive: true });
  // Whole or not at all, also where a build is killed meanwhile.
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, made);
  await rename(fresh, file);
  return made;
}
