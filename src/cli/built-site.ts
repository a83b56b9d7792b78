import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './site.ts';

/**
 * Lends a built site to whoever measures it: the folder that the command names, or a fresh build,
 * compressed as for a host, that is gone afterwards.
 * @throws if the folder holds no site, or the site does not build.
 */
export async function withBuiltSite<T>(
  named: string | undefined,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  if (named) {
    if (!existsSync(join(named, 'index.html'))) throw new Error(`${named} holds no built site.`);
    return use(named);
  }
  const folder = mkdtempSync(join(tmpdir(), 'matchup-'));
  try {
    if (!(await buildSite(join(folder, 'site'), { isCompressed: true })))
      throw new Error('The site does not build.');
    return await use(join(folder, 'site'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
