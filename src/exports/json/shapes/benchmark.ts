import { z } from 'zod';
import { address } from './common.ts';

/** What tests measure. */
export const benchmarks = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    measures: z.string(),
    metric: z.string(),
    unit: z.string().optional(),
    better: z.enum(['higher', 'lower']),
    page: address,
  }),
);
