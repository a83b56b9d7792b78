import { aliases, reference } from './id.ts';
import { anyOf, explain, flag, money, partialDate, quantity, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';
import { testimony } from './testimony.ts';

const price = money.optional();

/** What a provider asked for a model on a day, in US dollars per million tokens, and its limits. */
const offer = strict({
  model: explain(reference, 'The id of a record in content/models.', 'llama-4-maverick'),
  name: explain(line.optional(), "The model's name at this provider.", 'meta.llama4-maverick'),
  variant: explain(
    line.optional(),
    'What tells this offer from another of the same model here.',
    'fp8',
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
  hours: explain(line.optional(), 'The hours of the day in which it holds.', '08:00 to 24:00 UTC'),
  from: explain(partialDate.optional(), 'The first day of the offer.', "'2025-04-05'"),
  until: explain(partialDate.optional(), 'The last day of the offer.', "'2026-03-09'"),
  untilSource: explain(reference.optional(), 'The source that says so.', 'groq-deprecations'),
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
