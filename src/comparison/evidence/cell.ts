import type { Source, Testimony } from '../../catalog/catalog.ts';
import type { Value } from '../../catalog/values/value.ts';

export type CellState = 'known' | 'undisclosed' | 'not-applicable' | 'unknown';

/** What one source says, in the words of the pages. */
export interface Voice extends Testimony {
  says: string;
  /** For drawing; there only where a field of a model is told. */
  value?: Value | undefined;
  /** Where it holds, if not everywhere. */
  surface?: string | undefined;
  /** The model of which it was said, where that is not the one shown. */
  of?: string | undefined;
}

/** What a page shows for one model and row: a state, a value, and who says so. */
export interface Cell {
  state: CellState;
  /** The value in words or, where there is none, why: `Not disclosed by OpenAI`. */
  text: string;
  /** For comparing; there only if the state is known and the row has one. */
  value?: Value | undefined;
  /** Short lines beneath the value. */
  notes: string[];
  /** Who says what is shown, the best first. */
  voices: Voice[];
  /** Who says otherwise of the same thing: a dispute. */
  rivals: Voice[];
  /** Guesses at what is not disclosed. */
  estimates: Voice[];
  /** Who says something in other words or of another surface: no dispute. */
  asides: Voice[];
}

/** Every source that a cell shows, the best first, each once. */
export function sourcesOf(cell: Cell): Source[] {
  const voices = [...cell.voices, ...cell.rivals, ...cell.estimates, ...cell.asides];
  return [...new Set(voices.map(({ source }) => source))];
}
