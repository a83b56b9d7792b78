import type { PartialDate } from '../values/date.ts';
import type { Testimony } from './testimony.ts';

/** What a source says that fits no field. */
export interface Remark extends Testimony {
  about: string;
  says: string;
  opinion: boolean;
  /** Whether the model is presented by it. */
  key: boolean;
  on?: PartialDate | undefined;
}
