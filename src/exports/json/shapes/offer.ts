import { z } from 'zod';
import { day, modelId, partialDate, sourceId } from './common.ts';

const price = z.number().optional().describe('US dollars per million tokens.');

/** A provider's dated price and limits for a model. */
export const offerShape = z.strictObject({
  provider: z.string(),
  model: modelId,
  state: z
    .string()
    .describe('How it stands on the day of the build: only paid ones are compared with others.'),
  name: z.string().optional(),
  variant: z.string().optional(),
  terms: z.array(z.string()),
  input: price,
  output: price,
  cached: price,
  cacheWrite: price,
  batchInput: price,
  batchOutput: price,
  blended: price.describe('Three parts of input to one of output.'),
  free: z.boolean(),
  context: z.number().optional(),
  maxOutput: z.number().optional(),
  above: z.number().optional().describe('The length of prompt from which the price holds.'),
  hours: z.string().optional(),
  from: partialDate.optional(),
  until: partialDate.optional(),
  said: partialDate.optional(),
  checked: day,
  source: sourceId,
});
