import type { Source } from '../../catalog/catalog.ts';

/** A sentence or more: plain text, links to rows, and citations. */
export type Prose = Piece[];
export type Piece = string | RowLink | { cite: Source };

/** A link to a row of the same page, or of another one, `/models/gpt-4o/`. */
export interface RowLink {
  text: string;
  /** Empty where the page itself is meant. */
  row: string;
  page?: string | undefined;
}

type Part = Piece | Prose | number | undefined;

/** Composes prose: prose`The window is ${figure}.` Parts may be prose; undefined leaves nothing. */
export function prose(texts: TemplateStringsArray, ...parts: Part[]): Prose {
  const pieces = texts.flatMap((text, index) => [text, ...flatten(parts[index])]);
  return pieces.filter((piece) => piece !== '');
}

function flatten(part: Part): Piece[] {
  if (part === undefined) return [];
  if (Array.isArray(part)) return part;
  return [typeof part === 'number' ? String(part) : part];
}

/** The words alone, for titles, descriptions and tests. */
export function plainText(text: Prose): string {
  return text
    .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
    .join('');
}

/** The sources that prose cites. */
export function citedIn(text: Prose): Source[] {
  return text.flatMap((piece) =>
    typeof piece === 'object' && 'cite' in piece ? [piece.cite] : [],
  );
}
