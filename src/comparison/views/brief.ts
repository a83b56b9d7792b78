import type { Cell, Voice } from '../evidence/cell.ts';
import type { Note } from '../evidence/note.ts';
import type { Row } from '../rows/row.ts';

/** A cell as a pair page has room for it; the rest stands on the model's page. */
export interface Brief {
  cell: Cell;
  /** How many sources are left out, and how many of the asides. */
  uncited: number;
  untold: number;
}

const MOST_CITED = 2;
const CITED_OF_MANY = 1;

/** A cell with all that it has, as a model's page shows it. */
export function wholeOf(cell: Cell): Brief {
  return { cell, uncited: 0, untold: 0 };
}

/** The first sources of a cell, and its notes in short; asides are counted. Disputes are never cut. */
export function briefOf(cell: Cell): Brief {
  const all = oneOfEachSource(cell.voices);
  const voices = all.length > MOST_CITED ? all.slice(0, CITED_OF_MANY) : all;
  return {
    cell: { ...cell, voices, asides: [], notes: notesOf(cell) },
    uncited: all.length - voices.length,
    untold: cell.asides.length,
  };
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

function oneOfEachSource(voices: readonly Voice[]): Voice[] {
  return [...new Map(voices.toReversed().map((voice) => [voice.source, voice])).values()].reverse();
}

/** The first sentence of what a record says; the rest stands on the model's page. */
function inShort(note: Note): Note {
  return 'text' in note && note.text ? { ...note, text: firstSentence(note.text) } : note;
}

function firstSentence(text: string): string {
  return text.split(/(?<=[a-z)]\.)\s+(?=[A-Z])/)[0] ?? text;
}
