import type { Source } from '../../catalog/catalog.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { blocks, escapeMarkdown, linkMarkdown } from '../../comparison/prose/markdown.ts';
import type { Prose } from '../../comparison/prose/prose.ts';

/** What a page is written with as Markdown: where it stands, and what it cites. */
export interface Twin {
  /** The whole address of a page or of a row: `https://matchup.example/models/gpt-4o/#vision`. */
  address: (path: string) => string;
  /** The path of the page itself. */
  page: string;
  /** The day of the build. */
  date: string;
  /** Filled as texts cite, in the order of the page. */
  cited: Set<Source>;
}

/** A page that has cited nothing yet. */
export function newTwin(page: string, date: string, address: Twin['address']): Twin {
  return { address, page, date, cited: new Set() };
}

/** A footnote that leads to a source. */
export function cite(twin: Twin, source: Source): string {
  twin.cited.add(source);
  return `[^${source.id}]`;
}

/** Prose with links that lead to rows and footnotes that lead to sources. */
export function toText(twin: Twin, text: Prose): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return escapeMarkdown(piece);
      if ('cite' in piece) return cite(twin, piece.cite);
      return rowLink(twin, piece.text, piece.row, piece.page);
    })
    .join('');
}

/** A link to a row, of the page itself where none is named. */
export function rowLink(twin: Twin, text: string, row: string, page = twin.page): string {
  const place = row ? `${page}#${row}` : page;
  return linkMarkdown(escapeMarkdown(text), twin.address(place));
}

/** A table as GitHub has it. Cells are Markdown already. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map(oneLine))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** A part of a page; nothing where it would be empty. */
export function part(title: string, ...texts: readonly string[]): string {
  const body = blocks(texts);
  return body ? `## ${escapeMarkdown(title)}\n\n${body}` : '';
}

/** A list; nothing where it would be empty. */
export function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${oneLine(line)}`).join('\n');
}

/** The whole page: its title, where it stands and of which day, its parts, and its sources. */
export function pageOf(twin: Twin, title: string, texts: readonly string[]): string {
  const place = `As of ${sayDate(twin.date)}: ${twin.address(twin.page)}`;
  const sources = [...twin.cited].map((source) => `[^${source.id}]: ${sayOf(twin, source)}`);
  const whole = blocks([`# ${escapeMarkdown(title)}`, place, ...texts, sources.join('\n')]);
  return `${whole}\n`;
}

function sayOf(twin: Twin, { id, title, publisher, tier, url }: Source): string {
  const name = linkMarkdown(escapeMarkdown(title), url ?? twin.address(`/sources/${id}/`));
  return `${escapeMarkdown(publisher)}, ${name} (${tier})`;
}
