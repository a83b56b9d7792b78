import type { Conclusion } from '../catalog/types/move.ts';
import type { Job } from '../comparison/jobs/job.ts';
import type { Comparison } from '../comparison/rows/compare.ts';

/** What a pair concludes of its jobs, by the id of the pair and the job: `a-vs-b coding`. */
export type Conclusions = ReadonlyMap<string, Conclusion<string>>;

/** What is concluded, and no more: neither by what nor how surely. */
export function conclusionOf(
  { result }: Pick<Job, 'result'>,
  { models }: Pick<Comparison, 'models'>,
): Conclusion<string> {
  const { kind } = result;
  return 'side' in result ? { kind, model: models[result.side].id } : { kind };
}

/** How each line of a job begins that speaks of a model; see `sayResult` in `job-line.ts`. */
const OF_A_MODEL: [Conclusion['kind'], RegExp][] = [
  ['winner', /^(\S+) by (?:boards|cost|keeping), /],
  ['only', /^only (\S+) is left/],
  ['only known', /^only (\S+) is known to fit/],
];

/** All that kept files conclude, by what `outcomeFiles` writes. */
export function conclusionsIn(texts: Iterable<string>): Conclusions {
  const found = new Map<string, Conclusion<string>>();
  for (const text of texts) {
    let pair = '';
    for (const line of text.split('\n')) {
      if (!line.startsWith(' ')) pair = /^\S+-vs-\S+$/.test(line) ? line : '';
      const [, job, says] = /^ {2}job-(\S+): (.+)$/.exec(line) ?? [];
      if (pair && job && says) found.set(`${pair} ${job}`, conclusionIn(says));
    }
  }
  return found;
}

function conclusionIn(says: string): Conclusion<string> {
  for (const [kind, pattern] of OF_A_MODEL) {
    const [, model] = pattern.exec(says) ?? [];
    if (model) return { kind, model };
  }
  const [kind = ''] = says.split(/[;,]/);
  return { kind: kind as Conclusion['kind'] };
}
