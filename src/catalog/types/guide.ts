import type { Support } from './support.ts';
import type { Writing } from './writing.ts';

/** A long piece over several models. */
export interface Guide extends Writing {
  title: string;
  description: string;
  /** Rows, each of the pair that it names. */
  restsOn: (Support & { pair: string })[];
}
