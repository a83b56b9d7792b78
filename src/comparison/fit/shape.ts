/**
 * The figures of a model that decide what its cache takes, fit to be sent to a browser. What is not on
 * record is left out.
 */
export interface Shape {
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
}
