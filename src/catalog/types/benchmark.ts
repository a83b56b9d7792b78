import type { BenchmarkId } from '../row-id.ts';
import type { AreaId } from '../vocabulary.ts';

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
  url?: string | undefined;
  /** What it is weak at, in Markdown. */
  body: string;
}
