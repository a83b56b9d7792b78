import type { Support } from './support.ts';
import type { Writing } from './writing.ts';
import type { GuideId, PairId } from './record-id.ts';

/** A long piece over several models. */
export interface Guide extends Writing<GuideId> {
  title: string;
  description: string;
  /** Rows, each of the pair that it names. */
  restsOn: (Support & { pair: PairId })[];
}
