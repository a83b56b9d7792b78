import type { Cell, Voice } from '../../comparison/evidence/cell.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { escapeMarkdown } from '../../comparison/prose/markdown.ts';
import { sayNote } from '../../comparison/telling/note.ts';
import { type Twin, cite } from './twin.ts';

/** What a cell shows, who says so, and who says otherwise. Notes are Markdown already. */
export function cellText(twin: Twin, cell: Cell): string {
  const { text, voices, rivals, notes } = cell;
  // A source that speaks twice, as of two surfaces, is named once.
  const sources = [...new Set(voices.map(({ source }) => source))];
  const marks = sources.map((source) => cite(twin, source)).join('');
  const others =
    rivals.length > 0 ? [`disputed: ${rivals.map((one) => rivalText(twin, one)).join(', ')}`] : [];
  return [`${escapeMarkdown(text)}${marks}`, ...notes.map(sayNote), ...others].join('; ');
}

function rivalText(twin: Twin, { says, said, checked, source }: Voice): string {
  const when = said ? sayDate(said) : `read ${sayDate(checked)}`;
  return `${escapeMarkdown(says)} (${escapeMarkdown(source.publisher)}, ${when})${cite(twin, source)}`;
}
