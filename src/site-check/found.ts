import type { CheerioAPI } from 'cheerio';
import { parse as parseSelector, isTraversal, type Selector } from 'css-what';
import { type AnyNode, type Element, hasChildren, isTag } from 'domhandler';

/** What a selector asks of the last element that it names: its name, or an attribute that it has. */
type Key = `<${string}` | `[${string}`;

/** Elements in the order of their page. */
interface Index {
  all: Element[];
  by: Map<Key, Element[]>;
}

/**
 * The same page, with its elements listed once by name and attribute, so that a selector looks only
 * at those that it may mean and not at all of them: dozens of rules ask each of thousands of pages.
 * What has changed since a page was first asked for elements is not seen.
 */
export function indexed($: CheerioAPI): CheerioAPI {
  let index: Index | undefined;
  return new Proxy($, {
    apply: (_, __, asked: Parameters<CheerioAPI>) => {
      const [selector, ...context] = asked;
      if (selector === '*' && context.length === 0) {
        return $((index ??= indexOf($.root().toArray())).all);
      }
      const keys = typeof selector === 'string' && context.length === 0 && keysOf(selector);
      if (!keys) return $(...asked);
      index ??= indexOf($.root().toArray());
      return $(withKeys(index, keys)).filter(selector as string);
    },
  });
}

function indexOf(roots: readonly AnyNode[]): Index {
  const index: Index = { all: [], by: new Map() };
  const add = (key: Key, element: Element) => {
    const list = index.by.get(key);
    if (list) list.push(element);
    else index.by.set(key, [element]);
  };
  const walk = (node: AnyNode) => {
    if (isTag(node)) {
      index.all.push(node);
      add(`<${node.name}`, node);
      for (const name of Object.keys(node.attribs)) add(`[${name}`, node);
    }
    if (hasChildren(node)) for (const child of node.children) walk(child);
  };
  for (const root of roots) walk(root);
  return index;
}

/** The elements that have one of some keys, each once. */
function withKeys({ all, by }: Index, keys: readonly Key[]): Element[] {
  const lists = keys.map((key) => by.get(key) ?? []).filter((list) => list.length > 0);
  if (lists.length < 2) return lists[0] ?? [];
  const found = new Set(lists.flat());
  return all.filter((element) => found.has(element));
}

const known = new Map<string, Key[] | undefined>();

/** Keys of which each element that a selector means has one; none where it may mean any element. */
function keysOf(selector: string): Key[] | undefined {
  if (!known.has(selector))
    known.set(selector, selector.includes('<') ? undefined : keysOfAll(parseSelector(selector)));
  return known.get(selector);
}

function keysOfAll(selectors: readonly Selector[][]): Key[] | undefined {
  const keys = selectors.map((parts) =>
    keysOfLast(parts.slice(parts.findLastIndex(isTraversal) + 1)),
  );
  return keys.some((list) => list === undefined)
    ? undefined
    : [...new Set(keys.flatMap((list) => list ?? []))];
}

/** An attribute says more than a name, and a name more than a list of alternatives. */
function keysOfLast(parts: readonly Selector[]): Key[] | undefined {
  for (const part of parts) {
    if (part.type === 'attribute' && part.action !== 'not') return [`[${part.name.toLowerCase()}`];
  }
  for (const part of parts) if (part.type === 'tag') return [`<${part.name.toLowerCase()}`];
  for (const part of parts) {
    if (part.type === 'pseudo' && part.name === 'is' && Array.isArray(part.data))
      return keysOfAll(part.data);
  }
  return undefined;
}
