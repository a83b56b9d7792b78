import { join } from 'node:path';
import { inputsOf } from '../site/build/inputs.ts';
import { stampShard, takeShards } from '../site/build/shards.ts';
import type { Shard } from '../site/build/slice.ts';
import { type Workplace, generate, generateShard, madeIn } from './generate.ts';

/** What a build is to make beside a plain site. */
export interface Wishes {
  /** Whether each text gets a compressed copy beside it. */
  isCompressed?: boolean;
  /** The share of a site that is made instead of the whole. */
  shard?: Shard | undefined;
  /** The folder of shards that are taken over. */
  merge?: string | undefined;
}

/**
 * Makes what a build is asked for: a site, or a shard of one.
 * @returns the folder that holds it; none where Astro failed and has said why.
 * @throws Refusal where shards do not fit.
 */
export async function makeIn(place: Workplace, wishes: Wishes): Promise<string | undefined> {
  const { isCompressed = false, shard, merge } = wishes;
  const inputs = () => inputsOf(process.cwd(), process.env);
  if (shard) {
    if (!(await generateShard(shard, place))) return undefined;
    stampShard(madeIn(place), inputs());
    return madeIn(place);
  }
  if (merge !== undefined) takeShards(merge, madeIn(place), inputs());
  const fresh = join(place.work, 'site');
  if (!(await generate(fresh, place))) return undefined;
  if (isCompressed) await compressIn(fresh);
  return fresh;
}

async function compressIn(folder: string): Promise<void> {
  const { compress } = await import('../hosting/compress.ts');
  await compress(folder);
}
