import { plainText } from '../comparison/prose/prose.ts';
import { SIDES } from '../comparison/rows/sides.ts';
import { wonByBoards } from '../comparison/telling/reason.ts';
import type { FaultKind } from './kind.ts';

/** Summaries that leave out what was measured. */
export const ABILITY: FaultKind[] = [
  {
    says: 'a summary without the jobs that boards give to a side',
    find: (_studies, pairs) =>
      pairs.flatMap((pair) =>
        SIDES.filter((side) => {
          const { name } = pair.models[side];
          const isAhead = wonByBoards(pair.jobs, side).length > 0;
          return isAhead && !plainText(pair.summary).includes(`${name} is ahead in`);
        }).map((side) => `${pair.id} ${pair.models[side].id}`),
      ),
  },
];
