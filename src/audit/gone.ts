import { isOver } from '../comparison/lives/surface.ts';
import { findRow } from '../comparison/rows/compare.ts';
import { type SideId, SIDES } from '../comparison/rows/sides.ts';
import type { Matchup } from '../comparison/views/matchup.ts';
import type { FaultKind } from './kind.ts';

/** Models that are gone, told of as if they were not. */
export const GONE: FaultKind[] = [
  {
    says: 'a model that has left its maker without a word of it where it is chosen',
    find: (_studies, pairs) =>
      pairs.flatMap((pair) =>
        SIDES.filter((side) => hasLeft(pair, side) && !pair.choices[side].caveat).map(
          (side) => `${pair.id} ${pair.models[side].id}`,
        ),
      ),
  },
  {
    says: 'a price of a model that its maker no longer sells and no host can run, compared as one of today',
    find: (_studies, pairs) =>
      pairs.flatMap((pair) =>
        SIDES.filter(
          (side) =>
            hasLeft(pair, side) &&
            !hasOpenWeights(pair, side) &&
            findRow(pair, 'price-blended')?.outcome.kind === 'lead',
        ).map((side) => `${pair.id} ${pair.models[side].id}`),
      ),
  },
];

function hasLeft({ lives }: Matchup, side: SideId): boolean {
  const { main } = lives[side];
  return main !== undefined && isOver(main);
}

/** Whoever has the weights can go on selling a model that its maker has dropped. */
function hasOpenWeights(pair: Matchup, side: SideId): boolean {
  const value = findRow(pair, 'open-weights')?.cells[side].value;
  return value?.kind === 'flag' && value.yes;
}
