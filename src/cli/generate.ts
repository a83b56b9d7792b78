import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { pagesOf } from '../comparison/rows/pages.ts';
import { noteHelper } from '../output/claim.ts';
import { Refusal } from '../output/refusal.ts';
import { handOver } from '../site/build/handed-records.ts';
import { type Share, settingsOf } from '../site/build/share.ts';
import { SLICES, type Shard } from '../site/build/slice.ts';
import { runAstro } from './astro.ts';
import { tellBuild } from './progress.ts';

/** A process takes some seconds before it draws: with fewer pairs than this it is not worth them. */
const PAIRS_OF_A_WORKER = 300;

/** Where a build works, and with what. */
export interface Workplace {
  /** A folder of our own, where processes meet. */
  work: string;
  records: Catalog;
}

/** The folder of a workplace with the pages that are made apart. */
export function madeIn({ work }: Pick<Workplace, 'work'>): string {
  return join(work, 'made');
}

/**
 * Makes the pages of a site, with as many processes as pay; what was made apart before is taken over.
 * @param fresh where the site goes.
 * @returns whether all of them succeeded; what Astro said of a failure is printed.
 */
export async function generate(fresh: string, place: Workplace): Promise<boolean> {
  const helpers = workersFor(pagesOf(place.records).length) - 1;
  const isShared = helpers > 0 || existsSync(madeIn(place));
  const made = isShared ? madeIn(place) : undefined;
  return runAll(place, [
    [fresh, { made, isHelp: false }],
    ...helpersOf(place, helpers, { made, isHelp: true }),
  ]);
}

/** Makes the pages of one shard, in the folder of pages that are made apart. */
export async function generateShard(shard: Shard, place: Workplace): Promise<boolean> {
  const made = madeIn(place);
  mkdirSync(made);
  const workers = workersFor(Math.floor(pagesOf(place.records).length / shard.count));
  return runAll(place, helpersOf(place, workers, { made, isHelp: true, shard }));
}

function helpersOf({ work }: Workplace, count: number, share: Share): [out: string, Share][] {
  return Array.from({ length: count }, (_, at) => [join(work, `help-${at + 1}`), share]);
}

/** Runs processes side by side, and ends all of them once one fails. */
async function runAll(
  { work, records }: Workplace,
  all: readonly [out: string, Share][],
): Promise<boolean> {
  const handed = { NODE_ENV: 'production', ...handOver(records, work) };
  const begun: ChildProcess[] = [];
  const run = async ([out, share]: [string, Share]): Promise<boolean> => {
    const env = { ...handed, ...settingsOf(share), MATCHUP_OUT: out };
    const code = await runAstro(['build'], 'kept', env, (child) => {
      if (begun.length === 0) tellBuild(child);
      begun.push(child);
      if (child.pid) noteHelper(work, child.pid);
    });
    // A site without its helpers would wait for them, and they would help nobody.
    if (code !== 0) for (const other of begun) other.kill();
    return code === 0;
  };
  const ends = await Promise.all(all.map(run));
  return ends.every(Boolean);
}

/**
 * How many processes draw: as `WORKERS` says, else one for each processor as far as there is work.
 * @throws Refusal where `WORKERS` is no such number.
 */
function workersFor(pairs: number): number {
  const named = process.env['WORKERS'];
  if (!named) return Math.min(availableParallelism(), 1 + Math.floor(pairs / PAIRS_OF_A_WORKER));
  if (/^\d+$/.test(named) && Number(named) >= 1 && Number(named) <= SLICES) return Number(named);
  throw new Refusal(
    `WORKERS: found ${JSON.stringify(named)}. Write how many processes may draw pages at once, from 1 to ${SLICES}: WORKERS=2`,
  );
}
