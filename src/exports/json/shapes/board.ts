import { z } from 'zod';
import { day, modelId, partialDate, sourceId } from './common.ts';

/** An edition of a benchmark. */
export const board = z.strictObject({
  id: z.string(),
  name: z.string(),
  benchmark: z.string(),
  by: z.string(),
  version: z.string().optional(),
  day: partialDate,
  settings: z.string(),
  licence: z.string().describe('The terms of its data, as its publisher states them.'),
  aside: z.string().optional().describe('Why no verdict may rest on it.'),
  weaknesses: z.array(z.string()),
  metrics: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      unit: z.string().optional(),
      better: z.enum(['higher', 'lower']),
    }),
  ),
  rows: z.array(
    z.strictObject({
      model: modelId,
      effort: z.string().optional(),
      group: z.string().optional(),
      values: z.record(z.string(), z.number()),
      margins: z.record(z.string(), z.number()),
    }),
  ),
  source: sourceId,
  checked: day,
});
