import type { CheerioAPI } from 'cheerio';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';

/** Elements that may stand once in their parent, or have to: these are never left out. */
const SINGLE = new Set([
  ...['html', 'head', 'title', 'body', 'main', 'h1'],
  ...['caption', 'colgroup', 'thead', 'tfoot', 'summary', 'legend', 'figcaption'],
]);

/** Elements without an end tag. */
const VOID = new Set(['base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Elements that need words in them: these stay whole. */
const WORDED = /^(a|button|caption|h[1-6]|label|legend|summary|th)$/;

/** Controls, which a label names by their id. */
const CONTROLS = /^(input|select|textarea|output|meter|progress)$/;

/** Attributes that hold words or addresses. */
const WORDS = ['alt', 'content', 'href', 'placeholder', 'src', 'srcset', 'title'];

/**
 * How a page is built: its elements as a browser sees them, each text an x. What stood in the same
 * place on a page before is left out, so that a site of a thousand pages is soon gone through.
 * @param seen what stood where so far; this page is added to it.
 */
export function outlineOf($: CheerioAPI, seen: Set<string>): string {
  const shapes = new Map<AnyNode, string>();
  return `<!DOCTYPE html>${$.root()
    .contents()
    .toArray()
    .map((node) => newParts(node, '', seen, shapes))
    .join('')}`;
}

/** The markup of a node without the repetitions in it. */
function newParts(
  node: AnyNode,
  place: string,
  seen: Set<string>,
  shapes: Map<AnyNode, string>,
): string {
  if (!isTag(node) || WORDED.test(node.name)) return shapeOf(node, shapes);
  const inside = `${place} ${node.name}`;
  const parts = partsOf(node).filter((part) => {
    if (!isTag(part) || SINGLE.has(part.name)) return true;
    const key = `${inside}>${shapeOf(part, shapes)}`;
    return seen.size < seen.add(key).size;
  });
  return tagged(
    node,
    parts.map((part) => newParts(part, inside, seen, shapes)),
  );
}

/** The markup of a node as a whole. */
function shapeOf(node: AnyNode, shapes: Map<AnyNode, string>): string {
  if (!isTag(node)) return isText(node) && node.data.trim() ? 'x' : '';
  const known = shapes.get(node);
  if (known !== undefined) return known;
  const shape = tagged(
    node,
    partsOf(node).map((part) => shapeOf(part, shapes)),
  );
  shapes.set(node, shape);
  return shape;
}

/** What is in an element; drawings follow rules of their own. */
function partsOf({ name, children }: Element): AnyNode[] {
  return name === 'svg' ? [] : children;
}

function tagged({ name, attribs }: Element, parts: readonly string[]): string {
  const start = `<${name}${attributesOf(name, attribs)}>`;
  return VOID.has(name) ? start : `${start}${parts.join('')}</${name}>`;
}

function attributesOf(element: string, attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .filter(([name]) => name !== 'class' && !name.startsWith('data-'))
    .filter(([name]) => name !== 'id' || CONTROLS.test(element))
    .map(([name, value]) => {
      if (value === '') return ` ${name}`;
      const kept = WORDS.includes(name) ? 'x' : value;
      return ` ${name}="${kept.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    })
    .join('');
}
