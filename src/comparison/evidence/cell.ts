import type { Source, Testimony } from '../../catalog/catalog.ts';
import type { Value } from '../../catalog/values/value.ts';
import type { Note } from './note.ts';
import type { RankRule } from './rank.ts';

export type CellState = Cell['state'];

/** What a known cell holds, as a figure or a fact that can be reckoned with. */
export type CellValue =
  | Value
  /** US dollars per million tokens. */
  | { kind: 'money'; dollars: number }
  /** In the unit of the benchmark, with the margin of error to either side where one is stated. */
  | { kind: 'score'; score: number; unit: string; margin?: number | undefined };

/** What one source says, in the words of the pages. */
export interface Voice extends Testimony {
  says: string;
  /** For drawing; there only where a field of a model is told. */
  value?: Value | undefined;
  /** Where it holds, if not everywhere. */
  surface?: string | undefined;
  /** The name of the model of which it was said, where that is not the one shown. */
  of?: string | undefined;
}

interface Told {
  /** The value in words or, where there is none, why: `Not disclosed by OpenAI`. */
  text: string;
  /** What stands beneath the value. */
  notes: Note[];
  /** Who says what is shown, the best first. */
  voices: Voice[];
  /** Who says otherwise of the same thing: a dispute. */
  rivals: Voice[];
  /** Guesses at what is not disclosed. */
  estimates: Voice[];
  /** Who says something in other words or of another surface: no dispute. */
  asides: Voice[];
  /**
   * That a service lets only those go on who use it already, or nobody, or that the model can be had
   * nowhere any more: what is claimed is past.
   */
  limit?: 'existing users' | 'gone' | 'nowhere' | undefined;
  /** The rule that put what is shown before the best rival; none where nobody says otherwise. */
  by?: RankRule | 'tie' | undefined;
}

export interface KnownCell extends Told {
  state: 'known';
  value: CellValue;
}

export interface UnsaidCell extends Told {
  state: 'undisclosed' | 'not-applicable' | 'unknown';
  value?: undefined;
}

/** What a page shows for one model and row: a state, a value, and who says so. */
export type Cell = KnownCell | UnsaidCell;

/**
 * Whether the value of a cell is in dispute. What an aggregator lists against the maker or another
 * primary source is told beneath the value, and no reason to doubt it at its head.
 */
export function isDisputed({ voices: [top], rivals }: Cell): boolean {
  const isFirstHand = top?.source.tier === 'primary';
  return rivals.some(({ source }) => !isFirstHand || source.tier !== 'aggregator');
}

/** A cell with nothing in it: nobody has been found to say anything. */
export function unknownCell(text = 'No source found', notes: Note[] = []): UnsaidCell {
  return { state: 'unknown', text, notes, voices: [], rivals: [], estimates: [], asides: [] };
}

/** A cell with a value, and nobody yet who says so. */
export function knownCell(text: string, value: CellValue, notes: Note[] = []): KnownCell {
  return { ...unknownCell(text, notes), state: 'known', value };
}

/** The number that a cell shows, whatever its unit; undefined where it shows none. */
export function numberIn({ value }: Pick<Cell, 'value'>): number | undefined {
  switch (value?.kind) {
    case 'quantity':
      return value.number;
    case 'money':
      return value.dollars;
    case 'score':
      return value.score;
    default:
      return undefined;
  }
}

/** A value that no source nearer than an article or a generated page gives: it decides nothing. */
export function isSecondHand({ voices }: Cell): boolean {
  return voices.length > 0 && voices.every(({ source }) => source.tier === 'secondary');
}

/** Every source that a cell shows, the best first, each once. */
export function sourcesOf(cell: Cell): Source[] {
  const voices = [...cell.voices, ...cell.rivals, ...cell.estimates, ...cell.asides];
  return [...new Set(voices.map(({ source }) => source))];
}
