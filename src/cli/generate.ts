import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { pagesOf } from '../comparison/rows/pages.ts';
import { noteHelper } from '../output/claim.ts';
import { Refusal } from '../output/refusal.ts';
import { handOver } from '../site/build/handed-records.ts';
import { type Share, settingsOf } from '../site/build/share.ts';
import { runAstro } from './astro.ts';
import { tellBuild } from './progress.ts';

/** A process takes some seconds before it draws: with fewer pairs than this it is not worth them. */
const PAIRS_OF_A_WORKER = 300;

/** The most processes that anybody would start. */
const MOST_WORKERS = 64;

/**
 * Makes the pages of a site, with as many processes as pay.
 * @param fresh where the site goes.
 * @param work a folder of our own, where they meet.
 * @returns whether all of them succeeded; what Astro said of a failure is printed.
 */
export async function generate(fresh: string, work: string, records: Catalog): Promise<boolean> {
  const handed = { NODE_ENV: 'production', ...handOver(records, work) };
  const helpers = workersFor(pagesOf(records).length) - 1;
  const made = helpers > 0 ? join(work, 'made') : undefined;
  const begun: ChildProcess[] = [];
  const run = async (share: Share, out: string): Promise<boolean> => {
    const env = { ...handed, ...settingsOf(share), MATCHUP_OUT: out };
    const code = await runAstro(['build'], 'kept', env, (child) => {
      begun.push(child);
      if (child.pid) noteHelper(work, child.pid);
      if (!share.isHelp) tellBuild(child);
    });
    // A site without its helpers would wait for them, and they would help nobody.
    if (code !== 0) for (const other of begun) other.kill();
    return code === 0;
  };
  const helps = Array.from({ length: helpers }, (_, at) =>
    run({ made, isHelp: true }, join(work, `help-${at + 1}`)),
  );
  const all = await Promise.all([run({ made, isHelp: false }, fresh), ...helps]);
  return all.every(Boolean);
}

/**
 * How many processes draw: as `WORKERS` says, else one for each processor as far as there is work.
 * @throws Refusal where `WORKERS` is no such number.
 */
function workersFor(pairs: number): number {
  const named = process.env['WORKERS'];
  if (!named) return Math.min(availableParallelism(), 1 + Math.floor(pairs / PAIRS_OF_A_WORKER));
  if (/^\d+$/.test(named) && Number(named) >= 1 && Number(named) <= MOST_WORKERS)
    return Number(named);
  throw new Refusal(
    `WORKERS: found ${JSON.stringify(named)}. Write how many processes may draw pages at once, from 1 to ${MOST_WORKERS}: WORKERS=2`,
  );
}
