import { isPair } from '../catalog/ids.ts';
import { CONCLUSIONS, type Conclusion } from '../catalog/types/move.ts';
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

/** How the line of a job begins, before its id. */
const JOB = '  job-';
/** What parts the fields of such a line: the job, what is concluded, of which model, and why. */
const PART = '\t';

/** The line of a job, without the space before it; why is for readers alone. */
export function toLine(job: string, { kind, model = '' }: Conclusion<string>, why: string): string {
  return `${JOB}${[job, kind, model, why].join(PART)}`.trim();
}

/** All that kept files conclude, by what `outcomeFiles` writes. */
export function conclusionsIn(texts: Iterable<string>): Conclusions {
  const found = new Map<string, Conclusion<string>>();
  for (const text of texts) {
    for (const block of text.split('\n\n')) {
      const [pair = '', ...lines] = block.split('\n');
      if (!isPair(pair)) continue;
      for (const line of lines.filter((one) => one.startsWith(JOB))) {
        const [job, ...fields] = line.slice(JOB.length).split(PART);
        const concluded = conclusionIn(fields);
        if (concluded) found.set(`${pair} ${job}`, concluded);
      }
    }
  }
  return found;
}

function conclusionIn([name, model]: readonly string[]): Conclusion<string> | undefined {
  const kind = CONCLUSIONS.find((one) => one === name);
  return kind && (model ? { kind, model } : { kind });
}
