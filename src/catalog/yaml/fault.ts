import type { Document, YAMLError } from 'yaml';
import { quoteFound } from '../text/quote.ts';
import type { Excess } from '../text/slip.ts';
import { stretchesOf } from './stretch.ts';

/**
 * The first place at which YAML cannot be read, in words that tell how to mend it. What the parser
 * says of the rest only follows from that.
 */
export function faultOf(document: Document, yaml: string): Excess | undefined {
  const [first] = [...document.errors, ...document.warnings].toSorted(
    (one, other) => one.pos[0] - other.pos[0],
  );
  return first && sayError(first, yaml);
}

const INDENT = 'lines of one level begin in the same column. Mend the spaces before it';
const COLON =
  'a key is followed by a colon and a space. Write them, or indent the line if it goes on';
const QUOTES = 'a text with a colon and a space in it stands in quotes. Put it in quotes';

/** The parser's messages, by their code and text, in words that tell how to mend the record. */
const SAYINGS: [RegExp, (rest: string, isFirst: boolean) => string][] = [
  [/^TAB_AS/, () => 'found a tab before a line; lines are indented by spaces. Write two a level'],
  [/^BAD_SCALAR/, (rest) => `found ${rest}; no text begins so. Put it in quotes`],
  [/Nested mappings/, (rest) => (rest.includes(': ') ? `found ${rest}; ${QUOTES}` : sayBoth(rest))],
  [
    /Unexpected , in/,
    () => 'found a comma with nothing before it; allowed is one between two items. Leave it out',
  ],
  [
    /block-seq-ind on same/,
    (rest) => `found ${rest} beside its key; a list begins on the next line. Move it there`,
  ],
  [
    /scalar header|Not a YAML token/,
    (rest) => `found ${rest} after | or >; the text begins on the next line. Move it there`,
  ],
  [
    /at node end|in YAML stream/,
    (rest, isFirst) =>
      isFirst
        ? `found ${rest} out of line; ${INDENT}`
        : `found ${rest} where the value has ended; a text with quotes in it stands in the other kind of quotes. Write those`,
  ],
  [
    /^BAD_INDENT|Sequence item without|block sequence may not/,
    (rest) => `found ${rest} out of line; ${INDENT}`,
  ],
  [
    /^MULTILINE_IMPLICIT|Implicit map keys/,
    (rest) =>
      rest.startsWith('"- ')
        ? `found ${rest} beside keys; ${INDENT}`
        : `found ${rest} without a key; ${COLON}`,
  ],
  [
    /^MULTIPLE_DOCS/,
    (rest) =>
      `found ${rest} in a second document; a record is one. Leave out the line of dots above`,
  ],
  [
    /^NON_STRING_KEY/,
    (rest) => `found ${rest} as a key; a key is a word. Write one, or put the text in quotes`,
  ],
  [/^KEY_OVER/, () => 'found a key of more than 1,024 characters; a key is a word. Shorten it'],
  [
    /^BAD_DQ_ESCAPE/,
    (rest) =>
      `found ${rest} within double quotes, where \\ begins an escape. Write \\\\, or use single quotes`,
  ],
];

function sayError({ code, message, pos: [offset] }: YAMLError, yaml: string): Excess {
  const rest = quoteFound(yaml.slice(offset).split('\n', 1)[0]?.trim() ?? '');
  const what = `${code} ${message}`;
  const open = LEFT_OPEN.test(what) ? openBefore(yaml, offset, /quote$/.test(what)) : undefined;
  if (open) return { offset: open.offset, message: sayOpen(open.mark) };
  const isFirst = /(?:^|\n) *$/.test(yaml.slice(Math.max(0, offset - 200), offset));
  const say = SAYINGS.find(([pattern]) => pattern.test(what))?.[1];
  const otherwise = `found ${rest}, which is no YAML. Write it as the other records do`;
  return { offset, message: say?.(rest, isFirst) ?? otherwise };
}

function sayBoth(rest: string): string {
  return `found ${rest} beside a key and more keys beneath it; allowed is one of the two. Leave one out, or mend the spaces`;
}

/** Faults of a bracket or quote that nothing closes. */
const LEFT_OPEN = /closing .quote$|^(?:BAD_INDENT|MISSING_CHAR) Flow/;
const CLOSERS: Record<string, string> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function sayOpen(mark: string): string {
  const closer = CLOSERS[mark];
  return `found ${mark} and no ${closer} that closes it, on its line or further in beneath. Write the ${closer}`;
}

/** The innermost bracket that is open at a place, or the quote that began last. */
function openBefore(
  yaml: string,
  end: number,
  isQuote: boolean,
): { mark: string; offset: number } | undefined {
  const open: { mark: string; offset: number }[] = [];
  const begins = isQuote ? /quoted-scalar$/ : /^flow-.*-start$/;
  for (const { type, source, offset } of stretchesOf(yaml)) {
    if (offset >= end) break;
    if (begins.test(type ?? '')) open.push({ mark: source.charAt(0), offset });
    else if (!isQuote && /^flow-.*-end$/.test(type ?? '')) open.pop();
  }
  return open.at(-1);
}
