import type { Comparison } from '../../rows/compare.ts';
import type { Job, JobOpinion } from '../../jobs/job.ts';
import { sayBecause } from '../job-telling.ts';
import { type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import { joinSentences, joinWords } from '../telling.ts';

/** The jobs that readers ask about most, each answered from its result. */
const ASKED: Record<string, string> = {
  coding: 'faq-coding',
  'long-documents': 'faq-long-documents',
  'private-documents': 'faq-private-data',
};

/** Which of the two is better for a job. */
export function askJobs(comparison: Comparison, jobs: readonly Job[]): Question[] {
  const { a, b } = comparison.models;
  return jobs.flatMap((job) => {
    const id = ASKED[job.useCase.id];
    if (!id) return [];
    const question = `${job.useCase.question}, ${a.name} or ${b.name}?`;
    const opinions = job.opinions.map((opinion) => sayOpinion(comparison, opinion));
    return [{ id, question, answer: [joinSentences([answer(comparison, job), ...opinions])] }];
  });
}

function answer(comparison: Comparison, job: Job): Prose {
  const because = sayBecause(job, comparison);
  switch (job.result.kind) {
    case 'winner':
      return prose`${comparison.models[job.result.side].name}: ${because}.`;
    case 'split':
      return prose`Neither outright: ${because}.`;
    case 'even':
      return prose`Neither: ${because}.`;
    case 'open':
      return prose`It cannot be said, because ${because}.`;
    case 'neither':
      return prose`Neither: ${because}.`;
  }
}

/** `Hirenest picks GPT-4o; the rows do not bear it out.` */
function sayOpinion({ models }: Comparison, { opinion, picks, agrees }: JobOpinion): Prose {
  const names = joinWords(picks.map((side) => models[side].name));
  const verdict = agrees ? 'and so do the rows' : 'which the rows do not bear out';
  return prose`${opinion.source.publisher}${{ cite: opinion.source }} picks ${names}, ${verdict}.`;
}
