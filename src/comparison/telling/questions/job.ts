import { type Comparison, rowNamed } from '../../rows/compare.ts';
import type { Job, JobOpinion } from '../../jobs/job.ts';
import { sayFirstReason } from '../job-telling.ts';
import { type Piece, type Prose, prose } from '../../prose/prose.ts';
import type { Question } from './question.ts';
import type { SideId } from '../../rows/sides.ts';
import { joinSentences, joinWords } from '../telling.ts';
import { sayLengths } from '../length.ts';

/** The jobs that readers ask about most, each answered from its result. */
const ASKED: Record<string, string> = {
  coding: 'faq-coding',
  'long-documents': 'faq-long-documents',
  'private-documents': 'faq-private-data',
  'fast-answers': 'faq-faster',
};

/** Questions that only those pairs are asked of which something is measured. */
const IF_MEASURED = ['faq-faster'];

/** Which of the two is better for a job. */
export function askJobs(comparison: Comparison, jobs: readonly Job[]): Question[] {
  const { a, b } = comparison.models;
  // An answer stands by itself, so it says in full what another job has said before.
  const inFull = jobs.map((job): Job => ({ ...job, saidBefore: [] }));
  return inFull.flatMap((job) => {
    const id = ASKED[job.useCase.id];
    if (!id || (IF_MEASURED.includes(id) && job.votes.length === 0)) return [];
    const question = `${job.useCase.question}, ${a.name} or ${b.name}?`;
    const opinions = job.opinions.map((opinion) => sayOpinion(comparison, opinion));
    const also = [sayLengths(job, comparison), sayHow(job)].filter((said) => said !== undefined);
    const sentences = [answer(comparison, job), ...also, ...opinions];
    return [{ id, question, answer: [joinSentences(sentences)] }];
  });
}

/** Speed is of a host, a length of prompt and a day: what of it the board names. */
function sayHow({ useCase, result, votes: [first] }: Job): Prose | undefined {
  // Of boards that point apart it is told in each one's place.
  if (result.kind === 'split') return undefined;
  const isSpeed = first?.results.some(({ metric: { unit } }) => unit === 'tokens/s');
  const [weak] = first?.board.weaknesses ?? [];
  return ASKED[useCase.id] === 'faq-faster' && isSpeed && weak ? [weak] : undefined;
}

function answer(comparison: Comparison, job: Job): Prose {
  const because = sayFirstReason(job, comparison);
  const { result } = job;
  switch (result.kind) {
    case 'winner':
      return prose`${sayLead(comparison, job, result.side)}: ${because}.`;
    case 'only':
      return prose`Only ${comparison.models[result.side].name} is left, which says nothing of ability: ${because}.`;
    case 'only known':
      return prose`Only ${comparison.models[result.side].name} ${knownToFit(comparison, job, result.side)}, which says nothing of ability: ${because}.`;
    case 'split':
      return prose`Boards that weigh alike point apart: ${because}.`;
    case 'even':
      return prose`Neither by a margin that counts: ${because}.`;
    case 'not measured':
    case 'unconfirmed':
      return prose`${because.every((piece) => typeof piece === 'string') ? 'It cannot be said' : 'It is not known'}: ${because}.`;
    case 'neither':
      return prose`Neither: ${because}.`;
  }
}

/** `is known to fit`, with a link to the first row that says so. */
function knownToFit(comparison: Comparison, { useCase }: Job, side: SideId): Piece {
  const text = 'is known to fit';
  const fields = [...useCase.needs, ...useCase.limits.map(({ field }) => field)];
  const row = fields.find((id) => rowNamed(comparison, id)?.cells[side].state === 'known');
  return row === undefined ? text : { text, row };
}

/** `GPT-4o`, `GPT-4o, as far as one board tells`. */
function sayLead({ models }: Comparison, { result }: Job, side: SideId): string {
  const isLeaning = result.kind === 'winner' && result.sure === 'leaning';
  return `${models[side].name}${isLeaning ? ', though not clearly' : ''}`;
}

/** `Hirenest picks GPT-4o, which nothing measured here supports.` */
function sayOpinion({ models }: Comparison, { opinion, picks, standing }: JobOpinion): Prose {
  const names = joinWords(picks.map((side) => models[side].name));
  return prose`${opinion.source.publisher}${{ cite: opinion.source }} picks ${names}${STANDINGS[standing]}.`;
}

/** How what is on record stands to a pick, to follow it. */
const STANDINGS: Record<JobOpinion['standing'], string> = {
  agrees: ', and so do the boards and rows',
  'only left': ', the one that is left',
  unsupported: ', which nothing measured here supports',
};
