import { type Matchup, matchupOf } from '../../src/comparison/views/matchup.ts';
import { pairsOf } from '../../src/comparison/rows/pair.ts';
import { CATALOG, STUDIES } from './catalog.ts';

/**
 * Every two of the real models, compared. That takes seconds, so a worker does it once for all the
 * files that it runs: the project shares its modules (`isolate: false`).
 */
export const MATCHUPS: readonly Matchup[] = pairsOf(CATALOG).map((models) =>
  matchupOf(STUDIES, models),
);
