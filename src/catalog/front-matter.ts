import matter from 'gray-matter';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { Locator, type Place } from './locate.ts';

/** A record's file taken apart: data from the front matter, Markdown beneath. */
export interface FrontMatter {
  data: unknown;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  locator: Locator;
  /** What the YAML reader complains of. */
  faults: (Place & { message: string })[];
}

const MAX_ALIASES = 50;

const refuse = (language: string) => () => {
  throw new Error(`front matter in ${language} is never run; write YAML between two lines of ---`);
};

/** Engines by which front matter may be read: YAML alone, and nothing that runs. */
function engines(keep: (document: Document, lines: LineCounter) => void) {
  const parse = (text: string): object => {
    const lines = new LineCounter();
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: true,
      prettyErrors: false,
    });
    keep(document, lines);
    if (document.errors.length > 0) return {};
    return (document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {}) as object;
  };
  return {
    yaml: { parse },
    json: refuse('JSON'),
    js: refuse('JavaScript'),
    javascript: refuse('JavaScript'),
    coffee: refuse('CoffeeScript'),
  } as NonNullable<Parameters<typeof matter>[1]>['engines'] & object;
}

/**
 * Reads a record's text.
 * @throws Error when there is no front matter, or none that may be read; the message says why.
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = new LineCounter();
  const held = { document: parseDocument(''), lines };
  const keep = (document: Document, counter: LineCounter) =>
    Object.assign(held, { document, lines: counter });
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const file = matter(plain, { engines: engines(keep) });
  if (!file.matter) throw new Error('no front matter; begin with a line of --- and end it so');
  // gray-matter hands over the text from the end of the first ---, its line break included.
  const locator = new Locator(held.document, held.lines, 0);
  const faults = held.document.errors.map(({ message, pos }) => ({
    message,
    ...locator.place(pos[0]),
  }));
  const blank = file.content.length - file.content.trimStart().length;
  const bodyStart = plain.length - file.content.length + blank;
  const bodyLine = plain.slice(0, bodyStart).split('\n').length;
  return { data: file.data, body: file.content.trim(), bodyLine, locator, faults };
}
