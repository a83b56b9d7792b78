import type { PartialDate } from '../values/date.ts';
import type { ACCESS, Tier } from '../vocabulary.ts';

/** A document that claims are taken from. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  url?: string | undefined;
  noUrl?: string | undefined;
  tier: Tier;
  published?: PartialDate | undefined;
  snapshot?: PartialDate | undefined;
  retrieved: string;
  access: (typeof ACCESS)[number];
  body: string;
}
