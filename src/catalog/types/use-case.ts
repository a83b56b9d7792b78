import type { FieldId } from '../fields.ts';
import type { PriceRowId } from '../row-id.ts';
import type { Quantity } from '../values/quantity.ts';
import type { WeightId } from '../vocabulary.ts';
import type { Benchmark } from './benchmark.ts';
import type { Testimony } from './testimony.ts';
import type { JobId, ModelId } from './record-id.ts';

/** An independent test of the ability that a job asks for. */
export interface Measure {
  benchmark: Benchmark;
  /** Ids of metrics of its boards, pooled within an edition. */
  metrics: string[];
  /** How near it is to the job. */
  weight: WeightId;
}

/** An author's pick for a job: opinion, kept apart from evidence. */
export interface Opinion extends Testimony {
  /** Ids of models. */
  picks: ModelId[];
  over: ModelId[];
  says: string;
}

/** A bound beyond which a model does not fit. */
export interface Limit {
  field: FieldId;
  atMost?: Quantity | undefined;
  atLeast?: Quantity | undefined;
  why: string;
}

/** A job that a reader has, with what decides it. */
export interface UseCase {
  id: JobId;
  name: string;
  job: string;
  question: string;
  order: number;
  /** What awards a job of ability. */
  measures: Measure[];
  /** General tests that lean where none of the measures ran both and one side is far ahead. */
  related: Measure[];
  /** Its place among the jobs that a summary tells; none where it tells it never. */
  summary?: number | undefined;
  /** What must fit: a flag that is Yes, a quantity within bounds. */
  needs: FieldId[];
  limits: Limit[];
  /** What decides a job of cost. */
  costs: PriceRowId[];
  /** What decides a job of keeping a model. */
  prefers: FieldId[];
  /** Lengths of input in tokens that readers bring. */
  lengths: Quantity[];
  leavesWithin?: number | undefined;
  unmeasured: boolean;
  surfaces: string[];
  opinions: Opinion[];
  body: string;
}
