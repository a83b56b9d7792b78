import { type Document, LineCounter, type YAMLMap, isMap, isNode, isScalar, isSeq } from 'yaml';

/** A place in a file, lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

export type Path = readonly PropertyKey[];

/** Tells the place of any character of a text. */
export function placesIn(text: string): (offset: number) => Place {
  let lines: LineCounter | undefined;
  return (offset) => {
    const { line, col } = (lines ??= linesOf(text)).linePos(offset);
    return { line, column: col };
  };
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

type Pairs = Map<string, YAMLMap['items'][number]>;

/** Finds the line and column of a path within parsed front matter. */
export class Locator {
  readonly #yaml: { readonly document: Document };
  readonly #placeOf: (offset: number) => Place;
  readonly #pairs = new WeakMap<YAMLMap, Pairs>();

  /**
   * @param yaml its document is asked for with the first place.
   * @param placeOf the place in the file of a character of the YAML text.
   */
  constructor(yaml: { readonly document: Document }, placeOf: (offset: number) => Place) {
    this.#yaml = yaml;
    this.#placeOf = placeOf;
  }

  /** The place of the value at the path or, where there is none, of the nearest part that exists. */
  find(path: Path): Place {
    let node: unknown = this.#yaml.document.contents;
    let offset = isMap(node) ? undefined : rangeStart(node);
    for (const key of path) {
      const step = this.#step(node, key);
      if (step?.offset === undefined) break;
      ({ node, offset } = step);
    }
    return offset === undefined ? { line: 1, column: 1 } : this.#placeOf(offset);
  }

  /** What stands at a key: a value, found by its key, or an item of a list. */
  #step(
    node: unknown,
    key: PropertyKey,
  ): { node: unknown; offset?: number | undefined } | undefined {
    if (isSeq(node)) {
      const item = node.items[Number(key)];
      return { node: item, offset: rangeStart(item) };
    }
    const pair = isMap(node) ? this.#pairsOf(node).get(String(key)) : undefined;
    return pair && { node: pair.value, offset: rangeStart(pair.key) };
  }

  #pairsOf(map: YAMLMap): Pairs {
    const known = this.#pairs.get(map);
    if (known) return known;
    const pairs: Pairs = new Map(map.items.map((pair) => [keyOf(pair.key), pair]));
    this.#pairs.set(map, pairs);
    return pairs;
  }
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** A key of a map as text. */
export function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** `claims[0].facts.context-window`. */
export function sayPath(path: Path): string {
  return path.reduce<string>((said, key) => {
    if (typeof key === 'number') return `${said}[${key}]`;
    return said ? `${said}.${String(key)}` : String(key);
  }, '');
}
