import { z } from 'zod';
import { FIELD_IDS, type FieldId, fieldOf } from '../fields.ts';
import type { Field } from '../field.ts';
import { isNotKnown } from '../values/misspelt.ts';
import type { FactValue } from '../values/value.ts';
import { check } from './testimony.ts';
import { flag, listOf, oneOf, partialDate, quantity, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line, words } from './text.ts';

/** The schema of one fact: a value, or a value with what has to be said beside it. */

/** What stands for a value that a source keeps to itself, or that the model cannot have. */
export const UNSAID = ['undisclosed', 'not-applicable'] as const;

/** What a value of a field is, as records spell it. */
export function valueSchema(field: Field): z.ZodType<FactValue> {
  const options = Object.keys(field.options ?? {}) as [string, ...string[]];
  switch (field.kind) {
    case 'text':
      return line.transform((text) => ({ kind: 'text' as const, text }));
    case 'flag':
      return flag.transform((yes) => ({ kind: 'flag' as const, yes }));
    case 'quantity':
      return quantity.transform((parsed) => ({ kind: 'quantity' as const, ...parsed }));
    case 'date':
      return partialDate.transform((date) => ({ kind: 'date' as const, date }));
    case 'choice':
      return oneOf(options).transform((choice) => ({ kind: 'choice' as const, choice }));
    case 'list':
      return listOf(field.options ? oneOf(options) : line).transform((items) => ({
        kind: 'list' as const,
        items,
      }));
  }
}

/** Lets `undisclosed` and `not-applicable` stand where a value would. */
function orUnsaid(schema: z.ZodType<FactValue>): z.ZodType<FactValue> {
  return z.unknown().transform((input, context): FactValue => {
    if (UNSAID.includes(input as never)) return { kind: input as (typeof UNSAID)[number] };
    const result = schema.safeParse(input);
    if (result.success && !isNotKnown(input)) return result.data;
    for (const { message, path } of result.error?.issues ?? [TEXT]) {
      const unsaid = `or undisclosed, or not-applicable${isNotKnown(input) ? LEAVE_OUT : ''}`;
      context.issues.push({ code: 'custom', message: `${message}; ${unsaid}`, path, input });
    }
    return z.NEVER;
  });
}

/** What is said where a text would be fine, and this one says that there is none. */
const TEXT = { message: 'allowed is what the source says', path: [] };
const LEAVE_OUT = '. What nobody says is left out: delete the line';

/** A margin of error to either side, which figures alone can have. */
function marginOf({ kind }: Field) {
  const isFigure = kind === 'quantity';
  return isFigure
    ? quantity.optional()
    : quantity.optional().refine((margin) => !margin, {
        error: () => 'only a figure has a margin of error. Leave the key out',
      });
}

function factSchema(id: FieldId) {
  const detailed = strict({
    value: orUnsaid(valueSchema(fieldOf(id))),
    note: words.optional(),
    locator: line.optional(),
    surface: line.optional(),
    margin: marginOf(fieldOf(id)),
    estimate: z.literal(true, { error: () => 'allowed is true, or leave the key out' }).optional(),
    check,
    sure,
  });
  return z.preprocess((input) => {
    const isDetailed = typeof input === 'object' && input !== null && !Array.isArray(input);
    return isDetailed ? input : { value: input };
  }, detailed);
}

/** `released` is not among them: it comes from the events. */
const shape = Object.fromEntries(
  FIELD_IDS.filter((id) => id !== 'released').map((id) => [id, factSchema(id).optional()]),
);

export const facts = strict(shape as Record<FieldId, z.ZodOptional<ReturnType<typeof factSchema>>>);
