import type { Model } from '../catalog/catalog.ts';
import { byText } from '../comparison/evidence/rank.ts';
import { fitnessOf } from '../comparison/jobs/fitness.ts';
import { jobsOf } from '../comparison/jobs/job.ts';
import { plainText } from '../comparison/prose/prose.ts';
import { compare, rowsOf } from '../comparison/rows/compare.ts';
import { pagesOf } from '../comparison/rows/pages.ts';
import { pairId } from '../comparison/rows/pair.ts';
import type { Sides } from '../comparison/rows/sides.ts';
import type { Studies } from '../comparison/study/studies.ts';
import { jobLine } from './job-line.ts';
import { rowLine } from './row-line.ts';

/**
 * What all pairs conclude on a day, as texts by file name. A file of a model first says which jobs
 * it cannot do, or is not known to do; then come the pairs in whose address it stands first, with a
 * line for each row that one of the two leads and for each job.
 */
export function outcomeFiles(studies: Studies): Map<string, string> {
  const pairs = Map.groupBy(pagesOf(studies), ({ a }) => a.id);
  const models = studies.models.toSorted((one, other) => byText(one.id, other.id));
  return new Map(
    models.map((model) => {
      const blocks = [
        [`${model.id} as of ${studies.date}, written by npm run outcomes`],
        [`${model.id} alone`, ...unfitLines(studies, model)],
        ...(pairs.get(model.id) ?? []).map((pair) => pairBlock(studies, pair)),
      ];
      return [`${model.id}.txt`, blocks.map((lines) => `${lines.join('\n  ')}\n`).join('\n')];
    }),
  );
}

function unfitLines(studies: Studies, model: Model): string[] {
  return studies.useCases
    .map((useCase) => ({ useCase, fitness: fitnessOf(studies, model, useCase) }))
    .filter(({ fitness }) => fitness.state !== 'fits')
    .map(({ useCase, fitness: { state, why } }) => {
      return `job-${useCase.id}: ${state}; ${why.map(plainText).join('; ')}`;
    })
    .toSorted(byText);
}

function pairBlock(studies: Studies, models: Sides<Model>): string[] {
  const comparison = compare(studies, models);
  const rows = rowsOf(comparison).flatMap((row) => rowLine(row, models) ?? []);
  const jobs = jobsOf(studies, comparison).map((job) => jobLine(job, models));
  return [pairId(models), ...rows.toSorted(byText), ...jobs.toSorted(byText)];
}
