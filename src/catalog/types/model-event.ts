import type { PartialDate } from '../values/date.ts';
import type { EventKind } from '../vocabulary.ts';
import type { Testimony } from './testimony.ts';

/** A dated turn in a model's life on a surface. */
export interface ModelEvent extends Testimony {
  on: PartialDate;
  /** Whether it happens on that date or at any time after it: no day is named. */
  notBefore?: boolean | undefined;
  what: EventKind;
  surface: string;
  /** When it was made known; of two that exclude each other the one made known later holds. */
  announced?: PartialDate | undefined;
  /** The day on which somebody last looked whether it came, and found nobody who says. */
  unanswered?: string | undefined;
}
