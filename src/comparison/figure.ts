import { type Comparison, findRow, rowsOf } from './comparison.ts';
import { nearest } from '../catalog/schema/spelling.ts';
import type { Prose } from './prose.ts';
import { SIDES, told } from './telling.ts';

/** Figures in what people write: `[[gpt-4o context-window]]` prints the value and its source. */

const FIGURE = /\[\[([^\]\s]*)\s+([^\]\s]*)\]\]/g;

/** A text with its figures filled in, and those that the records do not have. */
export interface Filled {
  text: Prose;
  missing: { offset: number; message: string }[];
}

/** Puts the records' values where a text about a pair asks for them. */
export function fillFigures(comparison: Comparison, text: string): Filled {
  const filled: Filled = { text: [], missing: [] };
  let end = 0;
  for (const match of text.matchAll(FIGURE)) {
    const [token, model = '', row = ''] = match;
    const figure = figureOf(comparison, model, row);
    filled.text.push(text.slice(end, match.index));
    if (Array.isArray(figure)) filled.text.push(...figure);
    else filled.missing.push({ offset: match.index, message: `found ${token}; ${figure}` });
    end = match.index + token.length;
  }
  filled.text.push(text.slice(end));
  return filled;
}

/** The value of a row for a model, or why there is none. */
function figureOf(comparison: Comparison, model: string, id: string): Prose | string {
  const side = SIDES.find((candidate) => comparison.models[candidate].id === model);
  const ids = SIDES.map((candidate) => comparison.models[candidate].id);
  if (!side) return `allowed are the models of this pair, ${ids.join(' and ')}. Name one of them`;
  const row = findRow(comparison, id);
  if (!row) {
    const known = rowsOf(comparison).map((candidate) => candidate.id);
    const guess = nearest(id, known);
    return guess
      ? `this pair has no row "${id}"; did you mean "${guess}"?`
      : `this pair has no row "${id}". Take the figure out, or put the fact into a record`;
  }
  if (row.cells[side].state === 'known') return told(row, side);
  return `the records give no value: ${row.cells[side].text.toLowerCase()}. Take the figure out, or put the fact into a record`;
}
