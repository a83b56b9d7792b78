import type { PartialDate } from '../values/date.ts';
import type { CHECKS } from '../vocabulary.ts';
import type { Source } from './source.ts';

/** Somebody said something, somewhere, on a date. */
export interface Testimony {
  source: Source;
  /** The day on which somebody last read the source for this. */
  checked: string;
  /** The date for which the source says so: its copy's, its own, or one given beside the claim. */
  said?: PartialDate | undefined;
  locator?: string | undefined;
  note?: string | undefined;
  check?: (typeof CHECKS)[number] | undefined;
}
