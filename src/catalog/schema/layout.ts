import { WEIGHT_FORMAT_NAMES } from '../vocabulary.ts';
import { anyOf, count, explain, oneOf, quantity, say, strict } from './spelling.ts';
import { testimonyOfSource } from './testimony.ts';

const whole = count
  .int(say('allowed is a whole number'))
  .positive(say('allowed is a number above 0'));

function figure(description: string, example: string) {
  return explain(whole.optional(), description, example);
}

const file = strict({
  format: explain(
    oneOf(WEIGHT_FORMAT_NAMES),
    `The format of the weights: ${WEIGHT_FORMAT_NAMES.join(', ')}.`,
    'nvfp4',
  ),
  bytes: explain(quantity, 'The size of the published files, in bytes.', '25.42B'),
});

/** What one source says of the shape of a model: what decides the memory that it takes. */
export const layout = strict({
  ...testimonyOfSource,
  parameters: explain(
    quantity.optional(),
    'All parameters by the count of the files, where that is more exact than the round number.',
    "'29,776,626,688'",
  ),
  layers: figure('All layers.', '48'),
  kvHeads: figure('Heads of keys and values in a layer.', '8'),
  headDim: figure('The length of one head as declared, not hidden size over heads.', '128'),
  fullLayers: figure('Layers whose cache keeps every token, where not all do.', '12'),
  window: figure('Tokens that each other layer keeps, where it slides.', '128'),
  chunk: figure('Tokens that each other layer keeps, where it goes by blocks.', '8192'),
  kvRank: figure('Rank of the latent that stands for keys and values (kv_lora_rank).', '512'),
  ropeDim: figure('Length of the rotary key beside it (qk_rope_head_dim).', '64'),
  stateLayers: figure('Layers with a fixed state in the place of a cache.', '48'),
  stateHeads: figure('Heads of such a state.', '48'),
  stateDim: figure('The side of the square that each of them keeps.', '128'),
  stateBytes: figure('Bytes of one figure of it.', '4'),
  cacheBytes: figure(
    'Bytes of cache a token as the maker prints them, where the entry is not known.',
    '890',
  ),
  files: explain(anyOf(file), 'Published files of weights.', ''),
});
