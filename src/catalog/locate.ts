import { type Document, LineCounter, type Node, isMap, isNode, isPair } from 'yaml';

/** A place in a file, lines and columns from 1. */
export interface Place {
  line: number;
  column: number;
}

export type Path = readonly PropertyKey[];

/** Finds the line and column of a path within parsed front matter. */
export class Locator {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #firstLine: number;

  /** @param firstLine lines that stand in the file before the YAML text. */
  constructor(document: Document, lines: LineCounter, firstLine: number) {
    this.#document = document;
    this.#lines = lines;
    this.#firstLine = firstLine;
  }

  /** The place of the value at the path or, where there is none, of the nearest part that exists. */
  find(path: Path): Place {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = this.#offset(path.slice(0, length));
      if (offset !== undefined) return this.place(offset);
    }
    return { line: 1, column: 1 };
  }

  /** The place of a character of the YAML text. */
  place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#firstLine, column: col };
  }

  #offset(path: Path): number | undefined {
    const key = path.at(-1);
    const parent = this.#node(path.slice(0, -1));
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    return this.#node(path)?.range?.[0];
  }

  #node(path: Path): Node | null | undefined {
    if (path.length === 0) return this.#document.contents as Node | null;
    const node: unknown = this.#document.getIn(path as unknown[], true);
    return isNode(node) ? node : undefined;
  }
}

/** `claims[0].facts.context-window`. */
export function sayPath(path: Path): string {
  return path.reduce<string>((said, key) => {
    if (typeof key === 'number') return `${said}[${key}]`;
    return said ? `${said}.${String(key)}` : String(key);
  }, '');
}
