import type { Nodes } from 'mdast';
import { parseMarkdown } from './markdown.ts';

/** Where a figure can be filled in: within words of paragraphs, lists, quotations and tables. */
const AROUND = [
  ...['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'blockquote'],
  ...['list', 'listItem', 'table', 'tableRow', 'tableCell'],
];

/**
 * The figures, by their offsets, that stand where none can be filled in: a figure becomes a link, which
 * within code would be shown as it is written, within a link would end it, and within a heading would
 * give it another address.
 * @param blanked the text with each figure as plain letters.
 */
export function figuresOutOfPlace(blanked: string, offsets: readonly number[]): number[] {
  if (offsets.length === 0) return [];
  const free: [number, number][] = [];
  walk(parseMarkdown(blanked), true, free);
  return offsets.filter((at) => !free.some(([start, end]) => start <= at && at < end));
}

function walk(node: Nodes, isFree: boolean, free: [number, number][]): void {
  const isFreeHere = isFree && AROUND.includes(node.type);
  const { start, end } = node.position ?? {};
  if (node.type === 'text' && isFreeHere && start && end)
    free.push([start.offset ?? 0, end.offset ?? 0]);
  if ('children' in node) for (const child of node.children) walk(child, isFreeHere, free);
}
