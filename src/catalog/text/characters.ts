import type { Slip } from './slip.ts';

/** Characters that a reader cannot see, or takes for another: none has a place in a record. */

const UNSEEN =
  /[^\P{Cc}\n\t]|[^\P{Zs} ]|[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\uFFFD]|\p{M}{3,}/gu;

const NAMES: Record<number, string> = {
  0x00: 'NUL',
  0x0d: 'a carriage return without a line feed',
  0x1b: 'an escape character',
  0xa0: 'a no-break space',
  0xad: 'a soft hyphen',
  0x200b: 'a zero-width space',
  0x200d: 'a zero-width joiner',
  0x202e: 'a right-to-left override',
  0x202f: 'a narrow no-break space',
  0x2028: 'a line separator',
  0x2800: 'a blank of Braille',
  0x3164: 'a filler of Hangul',
  0xffa0: 'a filler of Hangul',
  0xfeff: 'a byte order mark',
};

/** The first unseen character of each line of a text. */
export function strayCharacters(text: string): Slip[] {
  const strays: Slip[] = [];
  let line = -1;
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (index < line) continue;
    strays.push({ offset: index, ...complain(character) });
    const end = text.indexOf('\n', index);
    line = end === -1 ? text.length : end;
  }
  return strays;
}

/** A text with its unseen characters as escapes, so that a message shows them: `\u202E`. */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, (character) =>
    [...Array(character.length).keys()].map((at) => `\\u${hex(character.charCodeAt(at))}`).join(''),
  );
}

/** A text without the characters that are not seen; a soft hyphen, which only tells where a word may break, stays. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => {
    if (character === '\u00AD') return character;
    return /\p{Zs}/u.test(character) ? ' ' : '';
  });
}

/** Names the first character beyond ASCII, which may look like one within it: ` "р" is U+0440.` */
export function sayForeign(text: unknown): string {
  const foreign = typeof text === 'string' ? /[^\p{ASCII}]/u.exec(text)?.[0] : undefined;
  return foreign ? `; "${showUnseen(foreign)}" in it is ${sayCode(foreign)}, no plain letter` : '';
}

function complain(character: string): Omit<Slip, 'offset'> {
  const code = sayCode(character);
  if (character === '\uFFFD') {
    const rule =
      'it stands where a character was lost. Write that anew, and save the file as UTF-8';
    return { found: code, rule };
  }
  if (/^\p{M}{3}/u.test(character)) {
    const rule = 'allowed are at most two marks on a letter. Delete the others';
    return { found: `${[...character].length} marks on one letter, from ${code}`, rule };
  }
  const isSpace = /\p{Zs}/u.test(character);
  const name = NAMES[character.codePointAt(0) ?? 0] ?? nameOf(character);
  const rule = isSpace
    ? 'allowed is the ordinary space. Write that'
    : 'allowed is text that reads as it looks. Delete it';
  return { found: `${code}, ${name}`, rule };
}

function nameOf(character: string): string {
  if (/\p{Zs}/u.test(character)) return 'an unusual space';
  if (/\p{Cs}/u.test(character)) return 'half a character';
  return /\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not seen';
}

/** `U+3164`. */
export function sayCode(character: string): string {
  return `U+${hex(character.codePointAt(0) ?? 0)}`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
