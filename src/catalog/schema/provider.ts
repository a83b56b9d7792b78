import { z } from 'zod';
import { nearest } from '../text/nearest.ts';
import { FORMATS, TERMS, type Term } from '../vocabulary.ts';
import { hours } from './hours.ts';
import { aliases, referenceTo } from './id.ts';
import {
  anyOf,
  explain,
  flag,
  listOf,
  money,
  oneOf,
  partialDate,
  quantity,
  strict,
} from './spelling.ts';
import { sure } from './sure.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';
import { testimony } from './testimony.ts';

const price = money.optional();

const TERM_NAMES = Object.keys(TERMS) as [Term, ...Term[]];

/** A name of a format. A condition that stands in its place is sent to the key for conditions. */
const variant = z.enum(FORMATS, { error: ({ input }) => sayVariant(input) });

function sayVariant(input: unknown): string {
  const term = typeof input === 'string' ? termIn(input) : undefined;
  if (term)
    return `a condition of the price stands under terms. Write terms: [${term}] in its place`;
  const names = `allowed is the name of a format: ${FORMATS.join(', ')}`;
  const terms = `a condition of the price stands under terms (${TERM_NAMES.join(', ')})`;
  return `${names}. Where it is none, ${terms}, a length of prompt under above, hours of the day under hours, and what the provider calls it under name`;
}

/** The condition that somebody perhaps meant: `Flex tier`, `BATCH API`, `us region`. */
function termIn(text: string): Term | undefined {
  const words = text.toLowerCase().split(/[^a-z]+/);
  const whole = nearest(words.join('-'), TERM_NAMES);
  const found = TERM_NAMES.find((term) => term.split('-').every((word) => words.includes(word)));
  return found ?? TERM_NAMES.find((term) => term === whole);
}

/** What a provider asked for a model on a day, in US dollars per million tokens, and its limits. */
export const offer = strict({
  model: explain(
    referenceTo<'models'>(),
    'The id of a record in content/models.',
    'llama-4-maverick',
  ),
  name: explain(line.optional(), "The model's name at this provider.", 'meta.llama4-maverick'),
  variant: explain(
    variant.optional(),
    `The format or build that is served, where it has a price of its own: ${FORMATS.join(', ')}.`,
    'fp8',
  ),
  terms: explain(
    listOf(oneOf(TERM_NAMES))
      .refine((terms) => new Set(terms).size === terms.length, {
        error: () => 'allowed is each condition once. Leave the other out',
      })
      .refine((terms) => terms.length === 1 || !terms.includes('standard'), {
        error: () =>
          'standard is the price without a condition, and others stand beside it. Leave one out',
      })
      .optional(),
    `The conditions of this price, where it is not the plain one: ${TERM_NAMES.join(', ')}. Compared only with a price on the same terms.`,
    '[batch]',
  ),
  input: explain(price, 'US dollars for a million tokens of prompt.', '$0.24'),
  output: explain(price, 'US dollars for a million tokens of answer.', '$0.97'),
  cached: explain(price, 'US dollars for a million tokens of prompt still held.', '$0.12'),
  cacheWrite: explain(price, 'US dollars for a million tokens put into the cache.', '$0.30'),
  batchInput: explain(price, 'Input price in batch processing.', '$0.12'),
  batchOutput: explain(price, 'Output price in batch processing.', '$0.48'),
  free: explain(flag.optional(), 'true where the source lists a price of zero.', 'true'),
  context: explain(quantity.optional(), 'The context window served here, in tokens.', '128K'),
  maxOutput: explain(quantity.optional(), 'The most tokens in one answer here.', '8192'),
  functionCalling: explain(flag.optional(), 'Whether it is listed here.', 'true'),
  structuredOutputs: explain(flag.optional(), 'Whether they are listed here.', 'true'),
  above: explain(
    quantity.optional(),
    'The length of prompt, in tokens, from which this price holds.',
    '200K',
  ),
  hours: explain(
    hours.optional(),
    'The hours of the day in which it holds, by whose clock; left out where it holds all day.',
    '08:00 to 24:00 UTC',
  ),
  from: explain(partialDate.optional(), 'The first day of the offer.', "'2025-04-05'"),
  until: explain(partialDate.optional(), 'The last day of the offer.', "'2026-03-09'"),
  untilSource: explain(
    referenceTo<'sources'>().optional(),
    'The source that says so.',
    'groq-deprecations',
  ),
  ...testimony,
});

/** Who sells access: `content/providers/*.md`. */
export const provider = strict({
  name: explain(line, 'What people call it.', 'Amazon Bedrock'),
  aliases: explain(
    aliases,
    'Other spellings; each becomes an address that leads to the page.',
    '[bedrock]',
  ),
  url: explain(webAddress.optional(), 'Where its documentation is.', 'https://example.com/docs'),
  developer: explain(
    line.optional(),
    'The developer whose own models it sells first-hand.',
    'OpenAI',
  ),
  apps: explain(
    anyOf(line),
    'What events call its products for chat: surfaces of the maker to which no offer belongs.',
    '[ChatGPT]',
  ),
  offers: explain(anyOf(offer), 'Dated prices and limits.', ''),
  sure,
});
