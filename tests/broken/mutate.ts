import fc from 'fast-check';

/** Records at random: bytes, text that looks like YAML, and real records with something changed. */

const PIECES = [
  '---',
  '\n',
  '  ',
  '- ',
  ': ',
  ', ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '#',
  '&a',
  '*a',
  '!t',
  '? ',
  '|',
  '>',
  '\t',
  '[[',
  ']]',
  '<b>',
  '`',
  'claims',
  'facts',
  'source',
  '1e9',
  '2026-11-20',
  '\u202E',
  '\0',
  '%',
  '@',
];

/** Bytes without any order. */
export const anyBytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));

/** The signs of YAML and Markdown in any order, within front matter. */
export const anySigns = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 80 })
  .map((pieces) => Buffer.from(`---\n${pieces.join('')}\n---\n${pieces.toReversed().join('')}`));

/** A real record of which lines or characters are gone, doubled, swapped or replaced. */
export function changed(records: readonly string[]): fc.Arbitrary<Buffer> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.constantFrom(...PIECES),
    how: fc.constantFrom(...HOW),
  });
  return fc
    .tuple(fc.constantFrom(...records), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) =>
      Buffer.from(changes.reduce((now, { at, to, how }) => how(now, at, to), text)),
    );
}

type Change = (text: string, at: number, piece: string) => string;

const byLine = (change: (lines: string[], line: number, piece: string) => string[]): Change => {
  return (text, at, piece) => {
    const lines = text.split('\n');
    return change(lines, Math.floor(at * lines.length), piece).join('\n');
  };
};

const HOW: Change[] = [
  byLine((lines, line) => lines.toSpliced(line, 1)),
  byLine((lines, line) => lines.toSpliced(line, 0, lines[line] ?? '')),
  byLine((lines, line, piece) => lines.with(Math.min(line, lines.length - 1), piece)),
  byLine((lines, line) => lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '')),
  byLine((lines, line, piece) =>
    lines.with(Math.min(line, lines.length - 1), (lines[line] ?? '').replace(/: .*/, `: ${piece}`)),
  ),
  (text, at, piece) => text.slice(0, at * text.length) + piece + text.slice(at * text.length),
  (text, at) => text.slice(0, at * text.length),
  (text, at, piece) => text.slice(0, at * text.length) + piece + text.slice(at * text.length + 9),
];
