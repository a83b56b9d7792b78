import type { Model } from '../catalog/catalog.ts';
import type { Job, JobResult } from '../comparison/jobs/job.ts';
import type { Vote } from '../comparison/jobs/vote.ts';
import { type SideId, type Sides, SIDES } from '../comparison/rows/sides.ts';
import { conclusionOf, toLine } from './conclusion.ts';

/**
 * Who of two is to do a job, and why, in one line whose fields are parted by tabs:
 * `job-coding  winner  gpt-4o  by boards, leaning; gpt-4o leads aider-polyglot; even on livebench`.
 * Why a model is ruled out is told once, at the head of its own file.
 */
export function jobLine(job: Job, models: Sides<Model>): string {
  const why = [...howSure(job.result, models), ...whyOf(job, models)].join('; ');
  return toLine(job.useCase.id, conclusionOf(job, { models }), why);
}

function howSure(result: JobResult, models: Sides<Model>): string[] {
  if (result.kind === 'winner') return [`by ${result.by}, ${result.sure}`];
  const cheaper = result.kind === 'even' ? result.cheaper : undefined;
  return cheaper ? [`${models[cheaper].id} costs less`] : [];
}

function whyOf(job: Job, models: Sides<Model>): string[] {
  if (job.useCase.unmeasured) return ['no board measures it'];
  const unfit = SIDES.filter((side) => job.fitness[side].state !== 'fits').map(
    (side) => `${models[side].id} ${job.fitness[side].state}`,
  );
  const led = SIDES.flatMap((side) => speaksFor(job, models, side));
  return [...unfit, ...led, ...restOf(job)];
}

function speaksFor({ votes }: Job, models: Sides<Model>, side: SideId): string[] {
  const led = votes.filter((vote) => vote.side === side);
  return led.length > 0 ? [`${models[side].id} leads ${idsOf(led)}`] : [];
}

function restOf({ votes, result, missing }: Job): string[] {
  const even = votes.filter((vote) => vote.side === undefined && !vote.isMixed);
  const mixed = votes.filter(({ isMixed }) => isMixed);
  return [
    ...(even.length > 0 ? [`even on ${idsOf(even)}`] : []),
    ...(mixed.length > 0 ? [`both ways on ${idsOf(mixed)}`] : []),
    ...(result.kind === 'not measured'
      ? [`not both on ${missing.map(({ benchmark }) => benchmark.id).join(', ')}`]
      : []),
  ];
}

function idsOf(votes: readonly Vote[]): string {
  return votes.map(({ board, isOld }) => `${board.id}${isOld ? ' (old)' : ''}`).join(', ');
}
