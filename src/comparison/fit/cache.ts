import type { Shape } from './shape.ts';

/** What a cache takes, in bytes; or the figures that are missing to tell. */
export type Cache =
  | {
      /** For each further token of context: the layers that keep all. */
      perToken: number;
      /** Of the layers that keep a window or a chunk, for each token up to it. */
      perWindowToken: number;
      /** The tokens that such a layer keeps. */
      window: number;
      /** Whatever the context: the states of hybrid layers. */
      fixed: number;
      /** Over how many cards it can be split; on more of them it lies in copies. */
      parts: number;
      /** Whether it is what the maker prints, with parts of it left out. */
      isPrinted: boolean;
    }
  | { missing: string[] };

/** Bytes of one figure of a state, where its layout does not say: 32 bits. */
const STATE_BYTES = 4;

/**
 * What one user's cache takes. With grouped attention a layer keeps, for each token, a key and a value
 * for each of its key-value heads; with latent attention one latent and one rotary key. Layers with a
 * window or chunks keep that many tokens at most, and hybrid layers a state of fixed size.
 * @param bits of one figure in the cache
 */
export function cacheOf(shape: Shape, bits: number): Cache {
  if (shape.cacheBytes !== undefined) return printed(shape.cacheBytes);
  const missing = missingIn(shape);
  if (missing.length > 0) return { missing };
  const { layers = 0, stateLayers = 0, stateHeads = 0, stateDim = 0 } = shape;
  const bytes = bits / 8;
  const isLatent = shape.kvRank !== undefined;
  const perLayer = isLatent
    ? (shape.kvRank ?? 0) + (shape.ropeDim ?? 0)
    : 2 * (shape.kvHeads ?? 0) * (shape.headDim ?? 0);
  const full = shape.fullLayers ?? layers - stateLayers;
  const window = shape.window ?? shape.chunk ?? 0;
  const short = window > 0 ? Math.max(0, layers - full - stateLayers) : 0;
  return {
    perToken: full * perLayer * bytes,
    perWindowToken: short * perLayer * bytes,
    window,
    fixed: stateLayers * stateHeads * stateDim * stateDim * (shape.stateBytes ?? STATE_BYTES),
    parts: isLatent ? 1 : (shape.kvHeads ?? 1),
    isPrinted: false,
  };
}

function printed(perToken: number): Cache {
  return { perToken, perWindowToken: 0, window: 0, fixed: 0, parts: 1, isPrinted: true };
}

function missingIn(shape: Shape): string[] {
  const { layers, kvHeads, headDim, kvRank, ropeDim } = shape;
  const needed: [string, unknown][] =
    kvRank === undefined
      ? [
          ['layers', layers],
          ['key-value heads', kvHeads],
          ['length of a head', headDim],
        ]
      : [
          ['layers', layers],
          ['length of the rotary key', ropeDim],
        ];
  return needed.flatMap(([name, value]) => (value === undefined ? [name] : []));
}

/** The bytes of one user's cache at a length of context. */
export function cacheAt(cache: Exclude<Cache, { missing: string[] }>, context: number): number {
  const { perToken, perWindowToken, window, fixed } = cache;
  return perToken * context + perWindowToken * Math.min(context, window) + fixed;
}

/** The same shape on a server that keeps every token in every layer, window or not. */
export function keepingAll(shape: Shape): Shape {
  const { layers, stateLayers = 0 } = shape;
  const isShort = shape.window !== undefined || shape.chunk !== undefined;
  if (!isShort || layers === undefined) return shape;
  return { ...shape, fullLayers: layers - stateLayers, window: undefined, chunk: undefined };
}
