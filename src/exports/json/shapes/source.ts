import { z } from 'zod';
import { address, day, partialDate, sourceId } from './common.ts';

/** A document that claims are taken from. */
export const source = z.strictObject({
  id: sourceId,
  title: z.string(),
  publisher: z.string(),
  url: z.string().optional(),
  tier: z.string(),
  published: partialDate.optional(),
  snapshot: partialDate.optional(),
  retrieved: day,
  page: address,
});
