import fc from 'fast-check';
import { line, words } from '../../src/catalog/schema/text.ts';
import { markupOf } from '../../src/catalog/text/markup.ts';
import { hostileText } from '../broken/hostile.ts';

/** Values as records spell them, at random; texts hold whatever the check lets through. */

export const { constantFrom: among } = fc;

/** A key that may be left out. */
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

export const few = <T>(value: fc.Arbitrary<T>, most = 3) =>
  fc.array(value, { minLength: 1, maxLength: most });

const PIECES = [
  ...['plain', 'words', 'of 2026', '$1.00', '100%', '"quoted"', "it's", 'a & b', 'x < y', 'C++'],
  ...['#1', '*star*', '_under_', 'pipe | pipe', 'https', '日本語', 'Ünïcödé', 'العربية', '(note)'],
  ...['128K', 'v1.2', '50 %', '~40', '[x]', '{y}', '§ 4', '…', '—', 'AT&T', '1/2', '=SUM(A1)'],
];

/** A line that is shown as it is written. */
export const anyLine = few(among(...PIECES), 4)
  .map((pieces) => pieces.join(' '))
  .filter((text) => line.safeParse(text).success);

/** Markdown of a sentence or two. */
export const anyWords = fc
  .oneof(
    anyLine,
    hostileText.map((text) => text.slice(0, 300).trim()),
  )
  .filter((text) => words.safeParse(text).success);

/** The text beneath the front matter. */
export const anyBody = fc
  .oneof(
    among('A few sentences.', ''),
    hostileText.map((text) => text.slice(0, 3000)),
  )
  .filter((text) => markupOf(text, 'body').length === 0 && !/^---/m.test(text));

const pad = (number: number) => String(number).padStart(2, '0');

/** A day, a month or a year between two years, both included. */
const dateWithin = (first: number, last: number) =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 12 }), fc.nat(2))
    .chain(([year, month, precision]) =>
      fc
        .integer({ min: 1, max: 28 })
        .map((day) => [year, pad(month), pad(day)].slice(0, precision + 1).join('-')),
    );

export const anyPast = dateWithin(2024, 2026);
export const anyTime = dateWithin(2024, 2028);

export const anyQuantity = fc
  .tuple(
    among('', '', '', '~', '>', '<'),
    fc.integer({ min: 1, max: 999 }),
    among('', 'K', 'M', 'B', 'T'),
  )
  .map((parts) => parts.join(''));

export const anyPrice = fc.nat(10_000).map((tenths) => `$${(tenths / 1000).toFixed(3)}`);

export const anyFigure = fc.integer({ min: -500, max: 15_000 }).map((number) => number / 100);
