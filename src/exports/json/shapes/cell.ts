import { z } from 'zod';
import { day, partialDate, sourceId } from './common.ts';

const quantity = z.strictObject({
  kind: z.literal('quantity'),
  number: z.number(),
  sense: z.enum(['exactly', 'about', 'more than', 'less than']),
  unit: z.string().optional(),
  margin: z.number().optional().describe('The error to either side, in the same unit.'),
});

/** What a cell holds, as something that can be reckoned with. */
export const valueShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('flag'), yes: z.boolean() }),
  quantity,
  z.strictObject({ kind: z.literal('date'), date: partialDate }),
  z.strictObject({ kind: z.literal('choice'), choice: z.string() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('money'),
    dollars: z.number().describe('US dollars per million tokens.'),
  }),
  z.strictObject({
    kind: z.literal('score'),
    score: z.number(),
    unit: z.string(),
    margin: z.number().optional(),
  }),
]);

/** What one source says. */
export const statementShape = z.strictObject({
  says: z.string(),
  source: sourceId,
  said: partialDate.optional().describe('The date for which the source says so.'),
  checked: day.describe('The day on which the source was last read for this.'),
  locator: z.string().optional(),
  surface: z.string().optional().describe('Where it holds, if not everywhere.'),
  of: z.string().optional().describe('The snapshot of which it was said.'),
});

export const state = z.enum(['known', 'undisclosed', 'not-applicable', 'unknown']);

/** What a page shows for one model in one row. */
export const cellShape = z.strictObject({
  state,
  text: z.string(),
  value: valueShape.optional().describe('There if, and only if, the state is known.'),
  shownBy: z.string().optional().describe('The rule that put it before what others say.'),
  statements: z.array(statementShape).describe('Who says what is shown, the best first.'),
  rivals: z.array(statementShape).describe('Who says otherwise: a dispute.'),
  estimates: z.array(statementShape),
  asides: z.array(statementShape).describe('Who says something in other words, or of a part.'),
});
