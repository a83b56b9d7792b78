import { z } from 'zod';
import { benchmarks } from './shapes/benchmark.ts';
import { board } from './shapes/board.ts';
import { change } from './shapes/change.ts';
import { address, day } from './shapes/common.ts';
import { families } from './shapes/family.ts';
import { job, jobs } from './shapes/job.ts';
import { lifecycle } from './shapes/lifecycle.ts';
import { model, modelLine } from './shapes/model.ts';
import { pair, pairLine } from './shapes/pair.ts';
import { provider, providers } from './shapes/provider.ts';
import { source } from './shapes/source.ts';

/**
 * The shapes of what programs take, one for each kind of file under `/api/v1/`. They are the
 * promise: within version 1 a key may be added, and none is taken away or given another meaning.
 */

/** What each kind of file holds as its result. */
export const SHAPES = {
  index: z.array(z.strictObject({ path: address, kind: z.string() })),
  models: z.array(modelLine),
  'models-full': z.array(model),
  model,
  pairs: z.array(pairLine),
  pair,
  providers,
  provider,
  families,
  benchmarks,
  boards: z.array(board.omit({ rows: true, metrics: true })),
  board,
  jobs,
  job,
  sources: z.array(source),
  changes: z.array(change),
  lifecycle,
} as const;

export type JsonKind = keyof typeof SHAPES;
/** What a file of a kind holds. */
export type ResultOf<K extends JsonKind> = z.input<(typeof SHAPES)[K]>;

/** The version of the shapes; its first number stands in the address as well. */
export const SCHEMA_VERSION = '1.0';

/** A whole file of a kind. */
export function envelopeOf(kind: JsonKind) {
  return z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    generatedAt: day.describe('The day of the build: all of it holds as of that day.'),
    result: SHAPES[kind],
  });
}
