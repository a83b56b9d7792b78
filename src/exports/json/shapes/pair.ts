import { z } from 'zod';
import { state, valueShape } from './cell.ts';
import { address, modelId, sourceId } from './common.ts';
import { outcomeShape, side } from './outcome.ts';

/** A cell of a pair in short; the file of its model tells it whole. */
const shortCell = z.strictObject({
  state,
  text: z.string(),
  value: valueShape.optional(),
  disputed: z.boolean(),
  sources: z.array(sourceId).describe('Of what is shown, the best first.'),
});

/** A pair in a list. */
export const pairLine = z.strictObject({ id: z.string(), a: modelId, b: modelId, page: address });

/** What a pair comes to, row by row and job by job. */
export const pair = pairLine.extend({
  summary: z.string(),
  tally: z.strictObject({
    a: z.number(),
    b: z.number(),
    even: z.number(),
    undecided: z.number(),
  }),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      a: shortCell,
      b: shortCell,
      outcome: outcomeShape,
    }),
  ),
  jobs: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      result: z.strictObject({
        kind: z.string(),
        side: side.optional(),
        by: z.string().optional(),
        sure: z.string().optional(),
        cheaper: side.optional(),
      }),
      because: z.string(),
      rows: z.array(z.string()).describe('Ids of rows that it rests on.'),
      boards: z.array(z.string()).describe('Ids of boards that ran both.'),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      question: z.string(),
      answer: z.array(z.string()).describe('Paragraphs; the first sentence answers.'),
      rows: z.array(z.string()),
      sources: z.array(sourceId),
    }),
  ),
});
