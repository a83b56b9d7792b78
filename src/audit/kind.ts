import type { Studies } from '../comparison/study/studies.ts';
import type { Matchup } from '../comparison/views/matchup.ts';

/** A kind of fault in what readers are told to conclude, counted over all pairs. */
export interface FaultKind {
  /** What would be wrong, in a phrase: `a model that is ruled out told as a win of the other`. */
  says: string;
  /** Where it is found, a place each: `gpt-4o-vs-llama-4-scout coding`. */
  find: (studies: Studies, pairs: readonly Matchup[]) => string[];
}
