import { z } from 'zod';
import { allowedOf } from '../text/nearest.ts';
import { type Effort, isEffort } from '../values/effort.ts';
import { EFFORTS } from '../vocabulary.ts';

const BUDGET = 'or a budget such as thinking-16k; leave the key out where the board names none';

/** An effort in the one spelling that all records share. */
export const effort = z
  .string({ error: () => `${allowedOf('', EFFORTS)}, ${BUDGET}` })
  .refine(isEffort, { error: ({ input }) => `${allowedOf(String(input), EFFORTS)}, ${BUDGET}` })
  .transform((text) => text as Effort);
