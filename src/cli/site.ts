import { readdirSync, rmSync } from 'node:fs';
import { runAstro } from './astro.ts';
import { compress } from '../hosting/compress.ts';
import { checkRecords } from './records.ts';
import { restore, swap } from './swap.ts';

/**
 * Checks the records, builds the site beside the last one, and swaps the two.
 * @param folder where the site goes; untouched unless the build succeeds.
 * @param isCompressed whether each text gets a compressed copy beside it.
 * @returns whether it succeeded; the reasons are printed.
 */
export async function buildSite(folder: string, isCompressed = false): Promise<boolean> {
  restore(folder);
  if (!checkRecords()) return false;
  const start = performance.now();
  const fresh = `${folder}.next`;
  rmSync(fresh, { recursive: true, force: true });
  const code = await runAstro(['build'], 'kept', { OUT_DIR: fresh, NODE_ENV: 'production' });
  if (code !== 0) return false;
  if (isCompressed) await compress(fresh);
  swap(fresh, folder);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const count = pages.filter((name) => name.endsWith('.html')).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${count} pages in ${folder}/, built in ${seconds} s.`);
  return true;
}
