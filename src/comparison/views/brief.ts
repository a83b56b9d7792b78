import type { Cell, Voice } from '../evidence/cell.ts';
import type { Note } from '../evidence/note.ts';
import type { Row } from '../rows/row.ts';
import { sayNote } from '../telling/note.ts';
import { sayWhyShown } from '../telling/why-shown.ts';

/** A cell as a page shows it. */
export interface Brief {
  cell: Cell;
  /** What stands beneath the value, in words. */
  notes: string[];
  /** Why the value is shown, where somebody says otherwise. */
  why?: string | undefined;
  /** How many sources are left out, and how many of the asides. */
  uncited: number;
  untold: number;
}

const MOST_CITED = 2;
const CITED_OF_MANY = 1;

/** A cell with all that it has, as a model's page shows it. */
export function wholeOf(cell: Cell): Brief {
  return toBrief(cell, 0, 0);
}

/**
 * A cell as a pair page has room for it, the rest stands on the model's page: the first sources, and
 * its notes in short; asides are counted. Disputes are never cut.
 */
export function briefOf(cell: Cell): Brief {
  const all = oneOfEachSource(cell.voices);
  const voices = all.length > MOST_CITED ? all.slice(0, CITED_OF_MANY) : all;
  const short = { ...cell, voices, asides: [], notes: notesOf(cell) };
  return toBrief(short, all.length - voices.length, cell.asides.length);
}

function toBrief(cell: Cell, uncited: number, untold: number): Brief {
  const why = cell.rivals.length > 0 ? sayWhyShown(cell) : undefined;
  return { cell, notes: cell.notes.map(sayNote), why, uncited, untold };
}

/** The first sentence of each; why there is nothing to be known is told on the model's page. */
function notesOf({ state, notes }: Cell): Note[] {
  const isTold = state === 'known' || state === 'unknown';
  return isTold ? notes.map(inShort) : [];
}

/** Whether a row holds results of a test: those have a page of their own. */
export function isScoreRow({ kind }: Row): boolean {
  return kind === 'score';
}

/** The first that each source says, in their order. */
function oneOfEachSource(voices: readonly Voice[]): Voice[] {
  const bySource = Map.groupBy(voices, ({ source }) => source);
  return [...bySource.values()].flatMap(([first]) => first ?? []);
}

/** The first sentence of what a record says; the rest stands on the model's page. */
function inShort(note: Note): Note {
  return 'text' in note && note.text ? { ...note, text: firstSentence(note.text) } : note;
}

function firstSentence(text: string): string {
  return text.split(/(?<=[a-z)]\.)\s+(?=[A-Z])/)[0] ?? text;
}
