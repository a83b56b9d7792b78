import { type RowId } from '../catalog/row-id.ts';
import { SIDES } from '../comparison/rows/sides.ts';
import type { FaultKind } from './kind.ts';

/** What a maker says of its model, taken for what it does. */
export const CLAIMS: FaultKind[] = [
  {
    says: 'a job of ability won without a board, by a window, a feature or a cutoff',
    find: (_studies, pairs) =>
      pairs.flatMap(({ id, jobs }) =>
        jobs
          .filter(({ useCase }) => useCase.costs.length + useCase.prefers.length === 0)
          .filter(
            ({ result, votes }) =>
              result.kind === 'winner' && !votes.some(({ side }) => side === result.side),
          )
          .map(({ useCase }) => `${id} ${useCase.id}`),
      ),
  },
  {
    says: 'a knowledge cutoff as a reason to choose, or in the summary',
    find: (_studies, pairs) =>
      pairs
        .filter(({ choices, summary }) => {
          const rows = SIDES.flatMap((side) => choices[side].lines).map(({ row }) => row?.id);
          const linked = summary.map((piece) =>
            typeof piece === 'object' && 'row' in piece ? piece.row : undefined,
          );
          return [...rows, ...linked].includes('knowledge-cutoff' satisfies RowId);
        })
        .map(({ id }) => id),
  },
];
