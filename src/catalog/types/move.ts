import type { Model } from './model.ts';
import type { UseCase } from './use-case.ts';

/** How two models may stand for a job; `src/comparison/jobs/job.ts` says what each means. */
export const CONCLUSIONS = [
  'winner',
  'only',
  'only known',
  'split',
  'even',
  'not measured',
  'unconfirmed',
  'neither',
] as const;

/** What a pair concludes of a job; of whom it speaks, where it speaks of one. */
export interface Conclusion<M = Model> {
  kind: (typeof CONCLUSIONS)[number];
  model?: M | undefined;
}

/** A job for which a pair came out otherwise than before, as it was kept on that day. */
export interface VerdictMove {
  /** The day on which it was worked out. */
  on: string;
  /** `gpt-4o-vs-llama-4-maverick`. */
  pair: string;
  a: Model;
  b: Model;
  useCase: UseCase;
  was: Conclusion;
  is: Conclusion;
  /** What it rested on then, in plain words. */
  because: string;
}
