import type { Catalog } from '../../catalog/catalog.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { nearest } from '../../catalog/text/nearest.ts';
import type { Cell } from '../evidence/cell.ts';
import type { Prose } from '../prose/prose.ts';

/** Figures and citations in what people write: `[[gpt-4o context-window]]`, `[[source: some-id]]`. */

const TOKEN = /\[\[([^[\]]*)\]\]/g;

/** What stands between the brackets: `gpt-4o context-window`, `gpt-4o mmmu vs llama-4-maverick`. */
export interface Token {
  subject: string;
  row: string;
  rival?: string | undefined;
}

/** What takes a token's place, or why nothing can. */
export type Find = (token: Token) => Prose | string;

/** A text with its figures filled in, and those that the records do not have. */
export interface Filled {
  text: Prose;
  missing: { offset: number; message: string }[];
}

/** Puts the records' values and sources where a text asks for them. */
export function fillFigures(catalog: Catalog, text: string, find: Find): Filled {
  const filled: Filled = { text: [], missing: [] };
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, inner = ''] = match;
    const figure = readToken(catalog, inner, find);
    filled.text.push(text.slice(end, match.index));
    if (Array.isArray(figure)) filled.text.push(...figure);
    else filled.missing.push({ offset: match.index, message: `found ${whole}; ${figure}` });
    end = match.index + whole.length;
  }
  filled.text.push(text.slice(end));
  return filled;
}

/**
 * Figures of today or, where one has gone by the passing of time alone, such as a price that is too
 * old to compare, that of the day on which the text was last gone through, with the day.
 */
export function orAsOf(today: Find, then: Find, day: string): Find {
  return (token) => {
    const now = today(token);
    if (Array.isArray(now)) return now;
    const was = then(token);
    return Array.isArray(was) ? [...was, ` (as of ${sayDate(day)})`] : now;
  };
}

const SHAPES = 'allowed are [[model row]], [[model row vs other-model]] and [[source: id]]';

function readToken(catalog: Catalog, inner: string, find: Find): Prose | string {
  const [subject = '', row, vs, rival, ...rest] = inner.trim().split(/\s+/);
  const isPaired = vs === undefined || (vs === 'vs' && rival !== undefined);
  if (row === undefined || !isPaired || rest.length > 0) return SHAPES;
  return subject === 'source:' ? cite(catalog, row) : find({ subject, row, rival });
}

/** A citation of what no row holds. */
function cite({ sources }: Catalog, id: string): Prose | string {
  const source = sources.find((candidate) => candidate.id === id);
  if (source) return [{ cite: source }];
  const guess = nearest(
    id,
    sources.map((candidate) => candidate.id),
  );
  const mend = guess ? `did you mean "${guess}"?` : `write content/sources/${id}.md first`;
  return `there is no source "${id}"; ${mend}`;
}

/** Why a cell gives no figure. */
export function sayNoValue({ text }: Cell): string {
  return `the records give no value: ${text.toLowerCase()}. Take the figure out, or put the fact into a record`;
}

/** That there is no such row, and which was perhaps meant. */
export function sayNoRow(whose: string, id: string, known: readonly string[]): string {
  const guess = nearest(id, known);
  return guess
    ? `${whose} has no row "${id}"; did you mean "${guess}"?`
    : `${whose} has no row "${id}". Take the figure out, or put the fact into a record`;
}
