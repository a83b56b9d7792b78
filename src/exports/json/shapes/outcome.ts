import { z } from 'zod';
import { partialDate } from './common.ts';

export const side = z.enum(['a', 'b']);

const margin = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ratio'),
    ratio: z.number(),
    than: z.enum(['larger', 'cheaper']),
    atLeast: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('saving'), percent: z.number(), dearer: z.number() }),
  z.strictObject({ kind: z.literal('free') }),
  z.strictObject({
    kind: z.literal('difference'),
    amount: z.number(),
    unit: z.string(),
    atLeast: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('time'), from: partialDate, to: partialDate }),
  z.strictObject({ kind: z.literal('points'), points: z.number(), unit: z.string() }),
  z.strictObject({ kind: z.literal('only') }),
]);

const why = z.looseObject({ kind: z.string(), side: side.optional() });

/** How a row comes out, and why. */
export const outcomeShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lead'), side, margin }),
  z.strictObject({ kind: z.literal('lean'), side, margin, why: z.array(why) }),
  z.strictObject({ kind: z.literal('even'), within: z.literal('margin of error').optional() }),
  z.strictObject({ kind: z.literal('undecided'), why: z.array(why) }),
  z.strictObject({ kind: z.literal('unordered') }),
]);
