import { lowerFirst } from '../prose/lower-first.ts';
import type { Model, UseCase } from '../../catalog/catalog.ts';
import { type Job, jobOf } from '../jobs/job.ts';
import { rankingOf } from '../jobs/ranking.ts';
import { type Prose, prose } from '../prose/prose.ts';
import { type Comparison, findRow } from '../rows/compare.ts';
import { type SideId, otherSide } from '../rows/sides.ts';
import type { Studies } from '../study/studies.ts';
import { furthest } from '../telling/reason.ts';
import { tellShortly } from '../telling/vote.ts';
import type { Candidate } from './candidate.ts';

/** A job with the candidates that stand first in it, and why each, beside the model that ends. */
export interface JobMove {
  useCase: UseCase;
  best: { model: Model; why: Prose }[];
}

const MOST_BEST = 5;

/** The candidates by job, in the order of the job's own ranking. */
export function jobMovesOf(
  studies: Studies,
  candidates: readonly Candidate[],
  dropped: readonly UseCase[],
): JobMove[] {
  return studies.useCases
    .filter((useCase) => !dropped.includes(useCase))
    .map((useCase) => ({
      useCase,
      best: rankingOf(studies, useCase)
        .fits.filter(({ beats }) => beats.length > 0)
        .flatMap((ranked) => candidates.filter(({ model }) => model === ranked.model))
        .slice(0, MOST_BEST)
        .map(({ model, comparison, side }) => ({
          model,
          why: sayWhy(jobOf(studies, comparison, useCase), comparison, side),
        })),
    }));
}

/** How a candidate stands to the model that ends, with the figures of the weightiest board. */
function sayWhy(job: Job, comparison: Comparison, side: SideId): Prose {
  const { useCase, weighing, votes } = job;
  const { models } = comparison;
  const left = models[otherSide(side)].name;
  if (useCase.measures.length === 0) return sayRow(job, comparison, side);
  if (weighing.kind === 'not measured') return [`no board ran it beside ${left}`];
  const led = weighing.kind === 'lead' ? weighing.side : undefined;
  const vote = led ? furthest(job, led) : votes[0];
  const told = vote ? tellShortly(vote, models, side) : [];
  if (led === side) return prose`ahead of ${left}: ${told}`;
  if (led) return prose`behind ${left}: ${told}`;
  const stands = weighing.kind === 'even' ? 'even with' : 'tests split between it and';
  return prose`${stands} ${left}: ${told}`;
}

/** The row of price or of keeping that decides, for both. */
function sayRow({ useCase }: Job, comparison: Comparison, side: SideId): Prose {
  const [id] = [...useCase.costs, ...useCase.prefers];
  const row = id && findRow(comparison, id);
  if (!row) return [];
  const [now, was] = [row.cells[side].text, row.cells[otherSide(side)].text];
  return [`${lowerFirst(row.label)} ${now} against ${was}`];
}
