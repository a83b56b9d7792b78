import { z } from 'zod';
import { CONCLUSIONS } from '../../../catalog/types/move.ts';
import { address, day, modelId, sourceId } from './common.ts';

const conclusion = z.strictObject({
  kind: z.enum(CONCLUSIONS),
  model: modelId.optional(),
});

/** What changed, or will, on a day. */
export const change = z.strictObject({
  id: z.string(),
  on: day.describe('The day on which a reader could know of it.'),
  kind: z.enum(['turn', 'end ahead', 'price', 'board', 'conclusions']),
  says: z.string(),
  more: z.string().optional(),
  page: address,
  sources: z.array(sourceId),
  moves: z
    .array(
      z.strictObject({
        pair: z.string(),
        job: z.string(),
        was: conclusion,
        is: conclusion,
        because: z.string().describe('What it rested on then, in plain words.'),
      }),
    )
    .optional()
    .describe('The pairs that came out otherwise for a job.'),
});
