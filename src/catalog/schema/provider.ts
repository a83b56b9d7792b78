import { z } from 'zod';
import {
  alias,
  flag,
  money,
  partialDate,
  quantity,
  reference,
  strict,
  webAddress,
  words,
} from './spelling.ts';
import { testimony } from './testimony.ts';

/** What a provider asked for a model on a day, in US dollars per million tokens, and its limits. */
const offer = strict({
  ...testimony,
  model: reference,
  /** The model's name at this provider. */
  name: words.optional(),
  /** What tells this offer from another of the same model here: fp8, regional, fast tier. */
  variant: words.optional(),
  input: money.optional(),
  output: money.optional(),
  cached: money.optional(),
  cacheWrite: money.optional(),
  batchInput: money.optional(),
  batchOutput: money.optional(),
  /** Needed where the price is zero: the source says that it is free. */
  free: flag.optional(),
  context: quantity.optional(),
  maxOutput: quantity.optional(),
  functionCalling: flag.optional(),
  structuredOutputs: flag.optional(),
  /** The first and the last day of the offer, where they are known. */
  from: partialDate.optional(),
  until: partialDate.optional(),
  /** The source that says when it ends. */
  untilSource: reference.optional(),
});

/** Who sells access: `content/providers/*.md`. */
export const provider = strict({
  name: words,
  aliases: z.array(alias).default([]),
  url: webAddress.optional(),
  /** The developer whose own models this provider sells first-hand. */
  developer: words.optional(),
  offers: z.array(offer).default([]),
});
