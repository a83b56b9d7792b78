import type { Job } from '../comparison/jobs/job.ts';
import { plainText } from '../comparison/prose/prose.ts';
import { otherSide } from '../comparison/rows/sides.ts';
import { sayBecause } from '../comparison/telling/job-telling.ts';
import type { FaultKind } from './kind.ts';

/** A winner whose reasons leave out what speaks against it. */
export const CASE_AGAINST: FaultKind[] = [
  {
    says: 'a winner without the board or the price that speaks against it',
    find: (_studies, pairs) =>
      pairs.flatMap((pair) =>
        pair.jobs
          .filter((job) => isOpposed(job) && !/against it/.test(plainText(sayBecause(job, pair))))
          .map(({ useCase }) => `${pair.id} ${useCase.id}`),
      ),
  },
];

function isOpposed({ result, votes, rows }: Job): boolean {
  if (result.kind !== 'winner') return false;
  const other = otherSide(result.side);
  const isDearer = rows.some(({ outcome }) => outcome.kind === 'lead' && outcome.side === other);
  return isDearer || votes.some(({ side }) => side === other);
}
