import type { WeightFormatName } from '../vocabulary.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Testimony } from './testimony.ts';

/** What one source says of the shape of a model. */
export interface Layout extends Testimony {
  parameters?: Quantity | undefined;
  layers?: number | undefined;
  kvHeads?: number | undefined;
  headDim?: number | undefined;
  fullLayers?: number | undefined;
  window?: number | undefined;
  chunk?: number | undefined;
  kvRank?: number | undefined;
  ropeDim?: number | undefined;
  stateLayers?: number | undefined;
  stateHeads?: number | undefined;
  stateDim?: number | undefined;
  stateBytes?: number | undefined;
  cacheBytes?: number | undefined;
  files: { format: WeightFormatName; bytes: Quantity }[];
}
