import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What records may write beyond plain Markdown: tables and the like; a single ~ is left alone. */
export const EXTENSION: [typeof remarkGfm, { singleTilde: boolean }] = [
  remarkGfm,
  { singleTilde: false },
];

const parser = unified()
  .use(remarkParse)
  .use(...EXTENSION)
  .freeze();

/** A text as the pages will read it, before any of it is drawn. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}
