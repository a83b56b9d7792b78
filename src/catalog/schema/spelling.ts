import { z } from 'zod';
import { allowedOf } from '../text/nearest.ts';
import { sayForeign } from '../text/characters.ts';
import { isDay, isPartialDate } from '../values/date.ts';
import {
  guessDate,
  guessMoney,
  guessNumber,
  guessQuantity,
  isOtherMoney,
} from '../values/misspelt.ts';
import { parseMoney } from '../values/money.ts';
import { parseQuantity } from '../values/quantity.ts';

/** The ways in which people write values in records, each with the message for those that miss. */

/** An object that rejects unknown keys and says which were meant, a line for each. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys')
        return `allowed is a group of keys: ${known.join(', ')}`;
      return issue.keys.map((key) => allowedOf(key, known)).join('\n');
    },
  });
}

/** What a key means and how it is written, for `npm run new`. */
export interface Explanation {
  description: string;
  example: string;
}

/** Tells beside a key what it means and how it is written. */
export function explain<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  example: string,
): Schema {
  return schema.meta({ description, example } satisfies Explanation);
}

/** What zod says of a value that misses. */
export const say = (rule: string) => ({ error: () => rule });

/** The same for spellings of plain letters and digits: names a letter that only looks like one. */
export const sayPlain = (rule: string) => ({
  error: ({ input }: { input?: unknown }) => rule + sayForeign(input),
});

/** That a figure is given more finely than any such thing is measured. */
function fine(spelling: unknown): string {
  return /\d\.\d{9,}/.test(String(spelling)) ? 'it has too many decimals, round it; ' : '';
}

/** `. Write 128K`, where it can be guessed. */
function meant(guess: string | undefined): string {
  return guess ? `. Write ${guess}` : '';
}

const YEARS = /^(?:19[5-9]|20\d)\d/;
const ERA = 'allowed is a year from 1950 to 2099. Correct it';

export const day = z
  .string(say('allowed is a day in quotes, such as "2026-11-21"'))
  .refine(isDay, {
    ...sayPlain('allowed is a day that the calendar has, such as "2026-11-21"'),
    abort: true,
  })
  .regex(YEARS, say(ERA));

const PARTIAL_DATE =
  'allowed is a year, month or day that the calendar has: "2024", "2024-08" or "2024-08-31"';

export const partialDate = z
  .string(say('allowed is a year, month or day in quotes, such as "2024-08"'))
  .refine(isPartialDate, {
    error: ({ input }) => PARTIAL_DATE + sayForeign(input) + meant(guessDate(input)),
    abort: true,
  })
  .regex(YEARS, say(ERA));

const QUANTITY = 'allowed is a number such as 16384, 1,048,576, 128K, 1M, 400B, ~40T or >30T';
const MOST = 1e15;

export const quantity = z
  .union([z.string(), z.number()], say(`${QUANTITY}; write it so, or leave the field out`))
  .transform((spelling, context) => {
    const parsed = parseQuantity(spelling);
    if (parsed && parsed.number <= MOST) return parsed;
    const message = parsed
      ? 'allowed is at most 1000T. Correct it'
      : fine(spelling) + (QUANTITY + sayForeign(spelling) + meant(guessQuantity(spelling)));
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const MONEY = 'allowed is US dollars per million tokens, such as $0.24';
const OTHER_MONEY =
  'Another currency is not turned into dollars here: write the price that is asked in dollars, or name this one in note';
const DEAREST = 100_000;

export const money = z
  .string({ error: ({ input }) => MONEY + meant(guessMoney(input)) })
  .transform((spelling, context) => {
    const parsed = parseMoney(spelling);
    if (parsed !== undefined && parsed <= DEAREST) return parsed;
    const message =
      parsed === undefined
        ? isOtherMoney(spelling)
          ? `${MONEY}. ${OTHER_MONEY}`
          : fine(spelling) + MONEY + sayForeign(spelling) + meant(guessMoney(spelling))
        : 'allowed is at most $100,000. Correct it';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

export const flag = z.boolean(say('allowed is true or false, without quotes'));

export const count = z.number({
  error: ({ input }) => `allowed is a number, without quotes${meant(guessNumber(input))}`,
});

/** A margin of error to either side: `3.1` for ± 3.1. */
export const margin = count.positive(
  say('allowed is the figure after ±, above zero and without quotes, such as 3.1'),
);

const WHOLE = 'allowed is a whole number from 1, without quotes';

/** A whole number from 1. */
export const ordinal = count.int(say(WHOLE)).min(1, say(WHOLE));

/** One of a closed list of words. */
export function oneOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.enum(options, {
    error: ({ input }) => allowedOf(typeof input === 'string' ? input : '', options),
  });
}

/** A list in brackets with at least one item. */
export function listOf<Item extends z.core.SomeType>(item: Item) {
  return z
    .array(item, say('allowed is a list in brackets, such as [text, image]'))
    .min(1, say('allowed is a list with at least one item; or leave the key out'));
}

const ITEMS = 'allowed is a list of at least one item, each after "- " on a line of its own';

/** A list of groups with at least one item. */
export function someOf<Item extends z.core.SomeType>(item: Item) {
  return z.array(item, say(ITEMS)).min(1, say(ITEMS));
}

/** A list in brackets or beneath its key, which may be empty or left out. */
export function anyOf<Item extends z.core.SomeType>(item: Item) {
  return z
    .array(
      item,
      say('allowed is a list, an item to a line after "- ", or in brackets; or leave the key out'),
    )
    .default([]);
}
