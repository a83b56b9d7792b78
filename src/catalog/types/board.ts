import type { PartialDate } from '../values/date.ts';
import type { Effort } from '../values/effort.ts';
import type { Benchmark } from './benchmark.ts';
import type { Source } from './source.ts';
import type { BenchmarkId, BoardId, ModelId } from './record-id.ts';

/** The least difference that counts between two figures, in points or as a ratio. */
export interface LeastDifference {
  points?: number | undefined;
  times?: number | undefined;
  why: string;
}

/** What a board counts. */
export interface BoardMetric {
  id: string;
  label: string;
  /** The ability that it measures. */
  measures: string;
  unit?: string | undefined;
  range?: [number, number] | undefined;
  better: 'higher' | 'lower';
  /** What the margins of its rows are, where they carry them: `95% interval`. */
  interval?: string | undefined;
  /** Holds where rows carry no margin. */
  margin?: LeastDifference | undefined;
}

/** A run of a model on a board. */
export interface BoardRow {
  /** The id of a model or snapshot. */
  model: ModelId;
  /** None where the board names none. */
  effort?: Effort | undefined;
  /** The id of a group of the board. */
  group?: string | undefined;
  /** Figures by the id of a metric. */
  values: Record<string, number>;
  /** What is printed to both sides of a figure. */
  margins: Record<string, number>;
  /** Whether only an article relays it. */
  isRelayed?: boolean | undefined;
  tokens?: number | undefined;
  on?: PartialDate | undefined;
  settings?: string | undefined;
  note?: string | undefined;
  /** Whether a person took it from the document of the board, and the importer's table does not have it. */
  byHand?: boolean | undefined;
  /** Why what the check asks about is right all the same. */
  sure?: string | undefined;
}

/** One edition of a benchmark: one runner, one version, one day. Only its rows compare. */
export interface Board {
  /** Of an edition that is put together from results on record, the id of its benchmark. */
  id: BoardId | BenchmarkId;
  name: string;
  benchmark: Benchmark;
  by: string;
  version?: string | undefined;
  day: PartialDate;
  source: Source;
  checked: string;
  settings: string;
  licence: string;
  /** What stands between the board and the record. */
  copied?: string | undefined;
  /** Why no verdict may rest on it. */
  aside?: string | undefined;
  weaknesses: string[];
  metrics: BoardMetric[];
  groups: { id: string; label: string }[];
  /** By model, then group, then effort from none upwards. */
  rows: BoardRow[];
  body: string;
}
