import { z } from 'zod';

/** What shapes have in common. */

export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A year, a month or a day, as precise as the source is.');
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const sourceId = z.string().describe('The id of a source in sources.json.');
export const modelId = z.string().describe('The id of a model in models.json.');
export const address = z.string().describe('An address on this site, from its root.');
