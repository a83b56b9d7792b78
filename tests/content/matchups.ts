import { type Matchup, matchupOf } from '../../src/comparison/views/matchup.ts';
import { PAIRS, STUDIES } from './catalog.ts';

/**
 * The pairs of the real models, compared. That takes seconds, so a worker does it once for all the
 * files that it runs: the project shares its modules (`isolate: false`).
 */
export const MATCHUPS: readonly Matchup[] = PAIRS.map((models) => matchupOf(STUDIES, models));
