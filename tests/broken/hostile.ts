import fc from 'fast-check';

/** Markdown and letters that an attacker would try, put together by a grammar. */

const word = fc.constantFrom('Gamma', 'costs', '$1.00', '128K', 'a_b', 'it’s', 'x*y', '中文', 'é');
const sign = fc.constantFrom(
  ...['*', '**', '_', '`', '``', '```', '~~', '\\', '[', ']', '(', ')', '<', '>', '!', '|', '#'],
  ...['&#x202E;', '&#8203;', '&lt;', '&amp;', '\\`', '\\[', '\\<', '[[', ']]', '](', '](#s1)'],
  ...['](/\\/host)', '](javascript:x)', '](https://acme.example)', '![', '<b>', '<img src=x>'],
  ...['^1', '[^1]', '[1]: #s1', ': ', '- ', '1. ', '> ', '# ', '---', '===', '| - |', '- [ ] '],
  ...['\n', '\n\n', '    ', '\t', '~~~'],
);
const piece = fc.oneof({ arbitrary: word, weight: 3 }, { arbitrary: sign, weight: 2 });

/** Short texts of words and signs. */
const mixed = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** One piece over and over, up to the bytes of a record. */
const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 90_000 }))
  .map(([pieces, most]) => {
    const unit = pieces.join('') || ' ';
    return unit.repeat(Math.max(1, Math.floor(most / Math.max(1, unit.length))));
  });

/** Texts, most of them short and some of them long. */
export const hostileText = fc.oneof(
  { arbitrary: mixed, weight: 4 },
  { arbitrary: repeated, weight: 1 },
);

/** Letters of any alphabet, plain ones among them. */
export const hostileName = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'GPT4o lama-5.1'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        '\u0430',
        '\u13A0',
        '\uA4D0',
        '\uFF27',
        '\u{1D406}',
        '\u3164',
        '\u0301',
        '\u200B',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((letters) => letters.join(''));
