import type { FieldId } from '../fields.ts';
import type { Value } from '../values/value.ts';
import type { Testimony } from './testimony.ts';

/** What one source says of one field of one model. */
export interface Claim extends Testimony {
  field: FieldId;
  state: 'known' | 'undisclosed' | 'not-applicable';
  /** There if, and only if, the state is known. */
  value?: Value | undefined;
  estimate: boolean;
  surface?: string | undefined;
}
