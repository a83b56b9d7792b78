import { z } from 'zod';
import { modelId, partialDate, sourceId } from './common.ts';

const ending = z.strictObject({
  model: modelId,
  surface: z.string(),
  state: z.string(),
  on: partialDate,
  text: z.string(),
  sources: z.array(sourceId),
});

/** What ends, and what has ended. */
export const lifecycle = z.strictObject({
  ahead: z.array(ending),
  limited: z.array(ending),
  past: z.array(ending),
});
