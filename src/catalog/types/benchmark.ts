import type { BenchmarkId } from './record-id.ts';
import type { AreaId } from '../vocabulary.ts';

/** Results on record that one party ran alike: an edition of the benchmark without a board of its own. */
export interface BenchmarkRun {
  name: string;
  by: string;
  /** How the settings of its results begin. */
  settings: string[];
  margin: { points: number; why: string };
  /** Whether figures count, too, that only an article relays. */
  relayed?: boolean | undefined;
  weak?: string | undefined;
}

export interface Benchmark {
  id: BenchmarkId;
  name: string;
  aliases: string[];
  area: AreaId;
  measures: string;
  metric: string;
  unit?: string | undefined;
  range?: [number, number] | undefined;
  better: 'higher' | 'lower';
  runs: BenchmarkRun[];
  url?: string | undefined;
  /** What it is weak at, in Markdown. */
  body: string;
}

/** What stands for the one metric of an edition that is put together from results on record. */
export const RESULT = 'result';
