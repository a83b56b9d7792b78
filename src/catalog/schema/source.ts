import { z } from 'zod';
import { day, oneOf, partialDate, strict, webAddress, words } from './spelling.ts';

/** How near a source stands to what it reports, the nearest first. */
export const TIERS = ['primary', 'independent', 'aggregator', 'secondary'] as const;

/** A document that claims are taken from: `content/sources/*.md`. */
export const source = strict({
  title: words,
  publisher: words,
  url: webAddress.optional(),
  /** Why there is no address. */
  noUrl: words.optional(),
  tier: oneOf(TIERS),
  published: partialDate.optional(),
  /** The date of the copy that was read, where it was not the live document. */
  snapshot: partialDate.optional(),
  retrieved: day,
  /** How much of it was read. */
  access: oneOf(['full', 'copy', 'excerpt', 'citation']),
}).refine((record) => record.url ?? record.noUrl, {
  path: ['url'],
  error: () => 'allowed is a web address; if there is none, say why under noUrl',
}) satisfies z.ZodType;
