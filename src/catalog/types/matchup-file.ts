import type { Support } from './support.ts';
import type { Writing } from './writing.ts';
import type { PairId } from './record-id.ts';

/** What a person added to a pair; its id is the pair's, `gpt-4o-vs-llama-4-maverick`. */
export interface MatchupFile extends Writing<PairId> {
  restsOn: Support[];
  summary: string;
  questions: { id: string; question: string; answer: string }[];
}
