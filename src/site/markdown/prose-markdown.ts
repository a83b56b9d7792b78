import type { Prose } from '../../comparison/prose/prose.ts';
import type { Numbering } from '../page/numbering.ts';
import { CITATION_TITLE } from './citation-title.ts';

/** Prose around Markdown as one Markdown text: figures become links, citations small numbers. */
export function toMarkdown(text: Prose, numbers: Numbering): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('row' in piece) return `[${escape(piece.text)}](${piece.page ?? ''}#${piece.row})`;
      const number = numbers(piece.cite);
      return ` [\\[${number}\\]](#s${number} "${CITATION_TITLE}")`;
    })
    .join('');
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}
