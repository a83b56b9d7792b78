import type { z } from 'zod';
import { ACCESS, TIERS } from '../vocabulary.ts';
import { day, explain, oneOf, partialDate, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';

/** A document that claims are taken from: `content/sources/*.md`. */
export const source = strict({
  title: explain(line, 'The title of the document.', 'Llama 4 model card'),
  publisher: explain(line, 'Who publishes it.', 'Meta'),
  url: explain(webAddress.optional(), 'Its address.', 'https://example.com/card'),
  noUrl: explain(line.optional(), 'Why there is no address.', 'read as a file; address not seen'),
  tier: explain(
    oneOf(TIERS),
    'primary (the maker, or a host about itself), independent (measured it), aggregator (collects), secondary (articles).',
    'primary',
  ),
  published: explain(partialDate.optional(), 'When it was published.', "'2025-04-05'"),
  snapshot: explain(
    partialDate.optional(),
    'The date of the copy that was read, where it was not the live document.',
    "'2025-07-15'",
  ),
  retrieved: explain(day, 'The day on which somebody read it.', "'2026-11-21'"),
  access: explain(
    oneOf(ACCESS),
    'How much was read: full, copy (a dated copy), excerpt, citation (as quoted elsewhere).',
    'full',
  ),
  sure,
})
  .refine((record) => record.url ?? record.noUrl, {
    path: ['url'],
    when: () => true,
    error: () => 'allowed is a web address; if there is none, say why under noUrl',
  })
  .refine((record) => !record.url || !record.noUrl, {
    path: ['noUrl'],
    when: () => true,
    error: () => 'there is an address beside it, under url. Leave one of the two out',
  }) satisfies z.ZodType;
