import type { Excess } from '../text/slip.ts';
import { quoteFound } from '../text/quote.ts';
import { type Stretch, stretchesOf } from './stretch.ts';

/** How deep a record may nest; none needs more than six levels. */
const DEEPEST = 20;
const WIDEST_INDENT = 100;
/** Each colon in brackets nests what follows, up to a comma or another bracket. */
const MOST_COLONS = 200;
const IN_QUOTES = 'if it is text, put it in quotes';

/**
 * What a record may not use: anchors and aliases, which multiply, tags, which make other things of
 * values, and nesting beyond reason. Found by the lexer, in linear time, before anything is built.
 * @returns the first of each line.
 */
export function excessOf(yaml: string): Excess[] {
  const depth = { brackets: 0, marks: 0, colons: 0 };
  const excess = new Map<number, Excess>();
  for (const stretch of stretchesOf(yaml)) {
    const { offset, line } = stretch;
    measure(stretch, depth);
    const tooDeep = refuseDepth(stretch, depth);
    const message = refuse(stretch) ?? tooDeep;
    if (message && !excess.has(line)) excess.set(line, { offset, message });
    if (tooDeep) break;
  }
  return [...excess.values()];
}

function refuse({ type, source, isFirst }: Stretch): string | undefined {
  const found = () => `found ${quoteFound(source)}`;
  switch (type) {
    case 'anchor':
    case 'alias':
      return `${found()}, which begins or repeats an anchor; a record has none. Write the value out; ${IN_QUOTES}`;
    case 'tag':
      return `${found()}, a tag; values have none. Leave it out; ${IN_QUOTES}`;
    case 'explicit-key-ind':
      return `${found()} before a key; a key is a word before a colon. Leave it out; ${IN_QUOTES}`;
    case 'directive-line':
      return `${found()}, a directive; a record has none. Leave it out; ${IN_QUOTES}`;
    case 'space':
      return isFirst && source.length > WIDEST_INDENT
        ? `found ${source.length} spaces before a line; allowed are at most ${WIDEST_INDENT}. Write two for each level`
        : undefined;
    case 'comment':
      return isFirst || /^#+(?:\s|$)/.test(source)
        ? undefined
        : `${found()}, which is cut off as a comment. Put the text in quotes, or write a space after #`;
    default:
      return undefined;
  }
}

/** Brackets that are open, marks that each nest what follows on their line, colons in brackets. */
type Depth = Record<'brackets' | 'marks' | 'colons', number>;

function measure({ type, isFirst }: Stretch, depth: Depth): void {
  const isColon = type === 'map-value-ind';
  if (isFirst) depth.marks = 0;
  if (type === 'flow-seq-start' || type === 'flow-map-start') depth.brackets += 1;
  if (type === 'flow-seq-end' || type === 'flow-map-end') depth.brackets -= 1;
  if (type === 'comma' || type?.startsWith('flow-')) depth.colons = 0;
  if (depth.brackets <= 0 && (isColon || type === 'seq-item-ind')) depth.marks += 1;
  if (depth.brackets > 0 && isColon) depth.colons += 1;
}

function refuseDepth({ source }: Stretch, { brackets, marks, colons }: Depth): string | undefined {
  const found = () => `found ${quoteFound(source)}`;
  if (brackets < 0)
    return `${found()}, which closes what was never opened. Leave it out; ${IN_QUOTES}`;
  if (brackets > DEEPEST || marks > DEEPEST)
    return `${found()} nested more than ${DEEPEST} deep; no record needs that. Write it as the other records do`;
  return colons > MOST_COLONS
    ? `found more than ${MOST_COLONS} colons in brackets and no comma between; brackets close, and their items have commas. Write those`
    : undefined;
}
