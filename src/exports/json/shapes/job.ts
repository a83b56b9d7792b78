import { z } from 'zod';
import { address, modelId } from './common.ts';

/** The jobs that readers have. */
export const jobs = z.array(
  z.strictObject({ id: z.string(), name: z.string(), question: z.string(), page: address }),
);

/** A job with how models rank for it. */
export const job = z.strictObject({
  id: z.string(),
  name: z.string(),
  question: z.string(),
  page: address,
  ranked: z
    .array(
      z.strictObject({
        model: modelId,
        before: z.array(modelId),
        behind: z.array(modelId),
      }),
    )
    .describe('The best first; whom each is put before, and who is put before it.'),
  unmeasured: z.array(modelId),
  unconfirmed: z.array(modelId),
  ruledOut: z.array(modelId),
});
