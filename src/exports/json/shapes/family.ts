import { z } from 'zod';
import { address, modelId } from './common.ts';

/** Models that share a name. */
export const families = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    developer: z.string(),
    models: z.array(modelId),
    page: address,
  }),
);
