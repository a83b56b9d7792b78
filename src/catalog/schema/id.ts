import { z } from 'zod';
import type { Kind } from '../kind.ts';
import type { PairId, RecordId } from '../types/record-id.ts';
import { LONGEST_ID, idOf, isId, isPair, whyKept } from '../ids.ts';
import { anyOf, say, sayPlain } from './spelling.ts';

/** The ids of records and pairs, each with the message for those that miss. */

const TOO_LONG = `allowed are at most ${LONGEST_ID} characters; it becomes an address. Shorten it`;

const REFERENCE = 'allowed is an id of a-z, 0-9 and single hyphens, such as llama-4-scout';

export const reference = z
  .string(say('allowed is the id of a record, such as gpt-4o'))
  .max(LONGEST_ID, { ...say(TOO_LONG), abort: true })
  .refine(isId, { error: (issue) => sayPlain(REFERENCE).error(issue) + meantId(issue.input) });

/** The id of a record of a kind, as other records name it. Whether there is such a record is seen later. */
export function referenceTo<K extends Kind>(): z.ZodType<RecordId<K>, string> {
  return reference as unknown as z.ZodType<RecordId<K>, string>;
}

/** The id that a name would have: `GPT-4o` is gpt-4o. */
function meantId(name: unknown): string {
  const id = idOf(String(name));
  return isId(id) && /^[\w .()-]+$/.test(String(name)) ? `. Write ${id}` : '';
}

const PAIR = 'allowed are two ids with -vs- between them, such as gpt-4o-vs-llama-4-scout';

const anyPair = z.string(say(PAIR)).refine(isPair, sayPlain(PAIR));

/** The id of a pair. */
export const pairName = anyPair as unknown as z.ZodType<PairId, string>;

export const alias = z
  .string(say('allowed is another spelling of the name, in quotes if it looks like a number'))
  .max(LONGEST_ID, { ...say(TOO_LONG), abort: true })
  .regex(
    /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
    sayPlain('allowed is a-z, 0-9, dots and hyphens, such as gpt-4.1; it becomes an address'),
  )
  .refine(
    (name) => !name.includes('-vs-'),
    say('-vs- is kept for addresses of pairs; leave it out'),
  )
  .refine((name) => !whyKept(name), { error: ({ input }) => whyKept(String(input)) ?? '' });

const MOST_ALIASES = 40;

/** Other spellings of a record's name; each becomes a page that leads on. */
export const aliases = anyOf(alias).refine(
  ({ length }) => length <= MOST_ALIASES,
  say(`allowed are at most ${MOST_ALIASES} aliases, for each becomes an address. Leave some out`),
);
