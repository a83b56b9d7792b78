import { z } from 'zod';
import { strayCharacters } from '../../catalog/text/characters.ts';
import { isPartialDate } from '../../catalog/values/date.ts';

/** What may stand in the cells of a table of a board; the messages say what is allowed. */

const MOST = 600;
const MARKUP = /<\/?[a-z!?]|javascript:|&#?\w+;/i;
/** What a spreadsheet would run. */
const FORMULA = /^[=+@\t\r]/;

const say = (rule: string) => ({ error: () => rule });

/** Plain text of one line. */
const text = z
  .string()
  .trim()
  .min(1, say('allowed is text. Fill the cell in'))
  .max(MOST, say(`allowed are at most ${MOST} characters. Shorten it`))
  .refine((cell) => !FORMULA.test(cell), say('a cell begins with no =, + or @. Write plain text'))
  .refine((cell) => !MARKUP.test(cell), say('a cell has no markup. Write plain text'))
  .refine((cell) => strayCharacters(cell).length === 0, say('a cell has only visible characters'));

const FIGURE = 'allowed is a decimal number such as 71.5';

const figure = z
  .string()
  .trim()
  .regex(/^-?\d{1,9}(?:\.\d{1,12})?$/, say(FIGURE))
  .transform(Number);

const DATE = 'allowed is a date such as 2026-10-02, with words after it in brackets at most';

/** A date; `2026-05-02 (copy of a data set)` is read as its date. */
const date = z
  .string()
  .transform((cell) => /^(\d{4}(?:-\d\d){0,2})(?: \([^()]*\))?$/.exec(cell.trim())?.[1] ?? '')
  .refine(isPartialDate, say(DATE));

/** The columns that are read; a table has others beside them. */
export const line = z.object({
  model_as_listed: text,
  metric: text,
  score: figure,
  settings: text,
  as_of_date: date,
});

export const COLUMNS = Object.keys(line.shape);
