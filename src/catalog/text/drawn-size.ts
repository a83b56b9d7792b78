import type { Nodes, Root } from 'mdast';

/** How long a text would be as HTML, found before it is drawn. */

/** The tags around a node, and the line ends that are drawn with them; rounded up. */
const TAGS = 24;
/** A sign that HTML writes as a name, `&quot;`. */
const LONGEST_SIGN = 6;
const CELL = '<td></td>\n'.length;
const ALIGN = ' align="center"'.length;
/** What is drawn within something else that is counted already. */
const WITHIN = ['text', 'tableCell'];

/**
 * The characters that a parsed text is drawn with at most. A row of a table is drawn with every column
 * of it, and a link that is defined once is drawn with its address wherever it is used.
 */
export function drawnSize(root: Root): number {
  const targets = new Map<string, number>();
  walk(root, (node) => {
    if (node.type === 'definition') targets.set(node.identifier, sizeOf(node));
  });
  let size = 0;
  walk(root, (node) => {
    size += sizeOf(node) + (WITHIN.includes(node.type) ? 0 : TAGS);
    if (node.type === 'linkReference') size += targets.get(node.identifier) ?? 0;
    if (node.type === 'table') size += node.children.length * sizeOfRow(node.align ?? []);
  });
  return size;
}

function sizeOfRow(columns: readonly unknown[]): number {
  return columns.reduce((sum: number, align) => sum + CELL + (align ? ALIGN : 0), 0);
}

function sizeOf(node: Nodes): number {
  const texts = [
    'value' in node ? node.value : '',
    'url' in node ? node.url : '',
    'title' in node ? (node.title ?? '') : '',
  ];
  return texts.reduce((sum, text) => sum + lengthOf(text), 0);
}

function lengthOf(text: string): number {
  return text.length + (text.match(/[&<>"'{}]/g)?.length ?? 0) * (LONGEST_SIGN - 1);
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
