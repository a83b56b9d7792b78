import { rankingOf } from '../comparison/jobs/ranking.ts';
import { SIDES } from '../comparison/rows/sides.ts';
import type { FaultKind } from './kind.ts';

/** Being left over told as being better. */
export const ELIMINATION: FaultKind[] = [
  {
    says: 'a model ruled out, or not known to fit, told as a win of the other',
    find: (_studies, pairs) =>
      pairs.flatMap(({ id, jobs }) =>
        jobs
          .filter(({ result }) => result.kind === 'winner')
          .filter(({ fitness }) => SIDES.some((side) => fitness[side].state !== 'fits'))
          .map(({ useCase }) => `${id} ${useCase.id}`),
      ),
  },
  {
    says: 'a rank of a model that was held against less than half of the others that have one',
    find: (studies) =>
      studies.useCases.flatMap((useCase) => {
        const { fits } = rankingOf(studies, useCase);
        return fits
          .filter(({ met }) => met * 2 < fits.length - 1)
          .map(({ model }) => `${useCase.id} ${model.id}`);
      }),
  },
];
