import { visit } from 'unist-util-visit';
import { parseMarkdown } from './markdown.ts';
import { quoteFound } from './quote.ts';
import type { Slip } from './slip.ts';

/** What makes a heading, at the beginning of a line or beneath one. */
const SIGN = /^[ >\t]*(?:#|=+\s*$|-+\s*$)/m;

/**
 * Headings that have no place in the outline of a page: those of the first level, which is its title,
 * and those that skip a level.
 * @param above the level under which the text stands: 1 beneath the title of a page.
 */
export function headingsOutOfOrder(text: string, above: number): Slip[] {
  if (!SIGN.test(text)) return [];
  const slips: Slip[] = [];
  let last = above;
  visit(parseMarkdown(text), 'heading', ({ depth, position }) => {
    const rule = wrongLevel(depth, last);
    const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
    if (rule) slips.push({ offset: start, found: quoteFound(text.slice(start, end)), rule });
    last = depth;
  });
  return slips;
}

function wrongLevel(depth: number, last: number): string | undefined {
  if (depth === 1)
    return 'this is a heading of the first level, which is the title of the page. Begin with ##';
  if (depth <= last + 1) return undefined;
  return `this is a heading of level ${depth} where one of level ${last + 1} comes next. Write ${'#'.repeat(last + 1)}`;
}
