import type { PartialDate } from '../values/date.ts';
import type { EventKind } from '../vocabulary.ts';
import type { Testimony } from './testimony.ts';

/** A dated turn in a model's life on a surface. */
export interface ModelEvent extends Testimony {
  on: PartialDate;
  what: EventKind;
  surface: string;
  announced?: PartialDate | undefined;
}
