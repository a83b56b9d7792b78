import { z } from 'zod';
import { cellShape } from './cell.ts';
import { address, day, modelId, partialDate, sourceId } from './common.ts';
import { offerShape } from './offer.ts';

const row = z.strictObject({ id: z.string(), label: z.string(), cell: cellShape });

/** A turn of a model's life, as a source tells it. */
const event = z.strictObject({
  what: z.string(),
  surface: z.string(),
  on: partialDate,
  notBefore: z.boolean().optional(),
  announced: partialDate.optional(),
  source: sourceId,
  checked: day,
});

/** Where a model stands on a surface on the day of the build. */
const stand = z.strictObject({
  surface: z.string(),
  state: z.string(),
  on: partialDate,
  text: z.string(),
  sources: z.array(sourceId),
});

/** A result of a benchmark, with how it was run. */
const resultShape = z.strictObject({
  benchmark: z.string(),
  model: modelId,
  score: z.number(),
  unit: z.string().optional(),
  margin: z.number().optional(),
  settings: z.string(),
  by: z.string(),
  on: partialDate.optional(),
  said: partialDate.optional(),
  checked: day,
  source: sourceId,
});

/** A model in a list. */
export const modelLine = z.strictObject({
  id: modelId,
  name: z.string(),
  developer: z.string(),
  family: z.string(),
  page: address,
});

/** Everything on record of a model. */
export const model = modelLine.extend({
  aliases: z.array(z.string()),
  snapshotOf: modelId.optional(),
  reviewed: day,
  rows: z.array(row),
  life: z.array(stand),
  events: z.array(event),
  offers: z.array(offerShape),
  results: z.array(resultShape),
  remarks: z.array(
    z.strictObject({
      about: z.string(),
      says: z.string(),
      opinion: z.boolean(),
      source: sourceId,
      said: partialDate.optional(),
      checked: day,
    }),
  ),
});
