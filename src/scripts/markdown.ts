import { blocks } from '../comparison/prose/markdown.ts';

/** Parts of a page as Markdown that a reader can paste elsewhere. */

/** A row of a comparison or of a record; its texts are Markdown already. */
export interface RowText {
  label: string;
  /** Whose values they are. */
  heads: readonly string[];
  cells: readonly { value: string; notes: readonly string[] }[];
  /** What stands beneath the label: how the row comes out, or what it means. */
  remarks: readonly string[];
  /** Who says otherwise, or else. */
  voices: readonly string[];
}

/** A row as a table of its values with their notes beneath, what it comes to, and who else speaks. */
export function rowMarkdown({ label, heads, cells, remarks, voices }: RowText): string {
  const depth = Math.max(...cells.map(({ notes }) => notes.length));
  const notes = Array.from({ length: depth }, (_, at) => cells.map((cell) => cell.notes[at] ?? ''));
  const table = [
    ['', ...heads],
    ['', ...heads].map(() => '---'),
    [label, ...cells.map(({ value }) => value)],
    ...notes.map((line) => ['', ...line]),
  ];
  const lines = table.map((line) => `| ${line.join(' | ')} |`).join('\n');
  return blocks([lines, ...remarks, listOf(voices)]);
}

/** What is shared, the sources that it names and where it stands. */
export function shareMarkdown(body: string, sources: readonly string[], place: string): string {
  return blocks([body, sources.length > 0 ? `Sources:\n\n${listOf(sources)}` : '', place]);
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
