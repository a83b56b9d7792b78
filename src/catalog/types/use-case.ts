import type { FieldId } from '../fields.ts';
import type { RowId } from '../row-id.ts';
import type { Quantity } from '../values/quantity.ts';
import type { WeightId } from '../vocabulary.ts';
import type { Testimony } from './testimony.ts';

/** A row that bears on a job. */
export interface Decider {
  row: RowId;
  weight: WeightId;
}

/** An author's pick for a job: opinion, kept apart from evidence. */
export interface Opinion extends Testimony {
  /** Ids of models. */
  picks: string[];
  over: string[];
  says: string;
}

/** A job that a reader has, with what decides it. */
export interface UseCase {
  id: string;
  name: string;
  job: string;
  question: string;
  order: number;
  decides: Decider[];
  needs: FieldId[];
  limits: { field: FieldId; atMost: Quantity; why: string }[];
  leavesWithin?: number | undefined;
  unmeasured: boolean;
  surfaces: string[];
  opinions: Opinion[];
  body: string;
}
