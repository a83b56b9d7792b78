import type { PartialDate } from '../values/date.ts';
import type { ACCESS, Tier } from '../vocabulary.ts';
import type { SourceId } from './record-id.ts';

/** A document that claims are taken from. */
export interface Source {
  id: SourceId;
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
  /** Of a catalogue that `npm run import` reads: how often it agrees with the pages of makers. */
  catalogue?: readonly Agreement[] | undefined;
}

/** How often a catalogue says of a field what people took from the pages of makers. */
export interface Agreement {
  /** A field of records, a part of a price, or `end`: `context-window`, `cacheWrite`. */
  field: string;
  agree: number;
  of: number;
  /** Whether the field is taken over from it. */
  taken: boolean;
}
