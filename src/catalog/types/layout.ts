import type { WeightFormatName } from '../vocabulary.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Testimony } from './testimony.ts';

/** What one source says of the shape of a model. */
export interface Layout extends Testimony {
  parameters?: Quantity | undefined;
  layers?: number | undefined;
  /** Heads of keys and values, and the length of one. */
  kvHeads?: number | undefined;
  headDim?: number | undefined;
  /** Layers whose cache keeps every token, where not all do. */
  fullLayers?: number | undefined;
  /** Tokens that each of the other layers keeps: a sliding window, or a chunk. */
  window?: number | undefined;
  chunk?: number | undefined;
  /** Ranks of a latent that stands for keys and values, stored once a layer and token. */
  kvRank?: number | undefined;
  ropeDim?: number | undefined;
  /** Layers with a fixed state in the place of a cache: heads and the side of their square. */
  stateLayers?: number | undefined;
  stateHeads?: number | undefined;
  stateDim?: number | undefined;
  stateBytes?: number | undefined;
  /** Bytes a token, as the maker prints them, where the entry of a cache is not known. */
  cacheBytes?: number | undefined;
  files: { format: WeightFormatName; bytes: Quantity }[];
}
