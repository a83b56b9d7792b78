import type { Job } from '../jobs/job.ts';

/** What a reader looks for first: jobs that one model wins, then those that something else decides. */
const FIRST: readonly Job['result']['kind'][] = ['winner', 'split', 'even', 'only'];

/** The jobs of a pair with those first that tell the two apart; else in their own order. */
export function tellingFirst(jobs: readonly Job[]): Job[] {
  const rank = ({ result }: Job) => {
    const at = FIRST.indexOf(result.kind);
    return at < 0 ? FIRST.length : at;
  };
  return jobs.toSorted((one, other) => rank(one) - rank(other));
}
