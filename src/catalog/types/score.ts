import type { PartialDate } from '../values/date.ts';
import type { Benchmark } from './benchmark.ts';
import type { Testimony } from './testimony.ts';

/** A benchmark result: a figure with its settings and who ran it. */
export interface Score extends Testimony {
  benchmark: Benchmark;
  value: number;
  /** The margin of error to either side, in the unit of the benchmark. */
  margin?: number | undefined;
  settings: string;
  detail?: string | undefined;
  by: string;
  on?: PartialDate | undefined;
  table?: string | undefined;
}
