import type { Model } from '../catalog/catalog.ts';
import type { Job, Result } from '../comparison/jobs/job.ts';
import { type SideId, type Sides, SIDES } from '../comparison/rows/sides.ts';

/**
 * Who of two is to do a job, and why, in one line:
 * `job-coding: split; gpt-4o leads aider-polyglot; livecodebench leans to llama-4-maverick`.
 * Why a model is ruled out is told once, at the head of its own file.
 */
export function jobLine(job: Job, models: Sides<Model>): string {
  const { useCase, result } = job;
  return [`job-${useCase.id}: ${sayResult(result, models)}`, ...whyOf(job, models)].join('; ');
}

function sayResult(result: Result, models: Sides<Model>): string {
  if (result.kind !== 'winner') return result.kind;
  return `${models[result.side].id} by ${result.by}`;
}

function whyOf(job: Job, models: Sides<Model>): string[] {
  if (job.result.kind === 'neither') return [];
  if (job.useCase.unmeasured) return ['no row measures it'];
  const unfit = SIDES.filter((side) => job.fitness[side].state !== 'fits').map(
    (side) => `${models[side].id} ${job.fitness[side].state}`,
  );
  return [...unfit, ...SIDES.flatMap((side) => speaksFor(job, models, side)), ...restOf(job)];
}

function speaksFor({ leads, leans }: Job, models: Sides<Model>, side: SideId): string[] {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join(', ');
  return [
    ...(leads[side].length > 0 ? [`${models[side].id} leads ${ids(leads[side])}`] : []),
    ...(leans[side].length > 0 ? [`${ids(leans[side])} leans to ${models[side].id}`] : []),
  ];
}

function restOf({ even, missing }: Job): string[] {
  return [
    ...(even.length > 0 ? [`even on ${even.map(({ id }) => id).join(', ')}`] : []),
    ...(missing.length > 0
      ? [`nothing compares on ${missing.map(({ name }) => name).join(', ')}`]
      : []),
  ];
}
