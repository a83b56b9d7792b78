import { createHash } from 'node:crypto';

/**
 * Pages of pairs and models in slices, which several processes or machines can make apart from one
 * another. What belongs to one pair or one model is in one slice: it is drawn from the same work.
 */

/** So many slices there are; enough for as many processes as one would start. */
export const SLICES = 64;

/** Where the pages of one model stand, beside those of pairs. */
const OF_MODEL =
  /^\/(?:models|api\/v1\/models|compare\/parts|data\/lines)\/([^/]+?)(?:\.json)?(?:\/|$)/;

/** The slice that a path belongs to; none for lists and other pages, which are made with the whole. */
export function sliceOf(path: string): number | undefined {
  const about = pairIn(path) ?? OF_MODEL.exec(path)?.[1];
  if (about === undefined) return undefined;
  return createHash('sha256').update(about).digest().readUInt32BE(0) % SLICES;
}

/** The pair that an address is of: `gpt-4o-vs-llama-4-maverick`; none where it is of no pair. */
export function pairIn(path: string): string | undefined {
  return /[^/]+-vs-[^/.]+/.exec(path)?.[0];
}

/** A share of a site that one machine makes: the second of four is `2/4`. */
export interface Shard {
  index: number;
  count: number;
}

/**
 * Reads a shard.
 * @param text `2/4`
 * @throws RangeError where it is none.
 */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count || count > SLICES)
    throw new RangeError(
      `--shard: found ${JSON.stringify(text)}, which is no share. Write the number of the share and how many there are, from 1/1 to ${SLICES}/${SLICES}: --shard 2/4`,
    );
  return { index, count };
}

/** Whether a slice is part of a shard. */
export function isInShard(slice: number, { index, count }: Shard): boolean {
  return slice % count === index - 1;
}
