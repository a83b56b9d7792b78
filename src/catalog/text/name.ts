import { mixedWord, oddLetter } from './letters.ts';
import { sayCode, sayForeign } from './characters.ts';
import type { Slip } from './slip.ts';

/** What a name or another line deceives by, if it does. */
export function deceit(text: string): Omit<Slip, 'offset'> | undefined {
  if (!/[\p{L}\p{N}%\p{Sc}]/u.test(text))
    return { found: 'no letter and no digit', rule: 'it has to be read. Write words' };
  const odd = oddLetter(text);
  if (odd) {
    const rule = odd.plain
      ? `it looks like "${odd.plain}". Write that`
      : 'letters of that kind are not for names here. Write the name in the letters that readers know';
    return { found: `"${odd.letter}", ${sayCode(odd.letter)}`, rule };
  }
  const sign = /[\u2010-\u2012\u2212\u2044]/.exec(text)?.[0];
  if (sign) {
    const plain = sign === '\u2044' ? '/' : '-';
    return { found: `"${sign}", ${sayCode(sign)}`, rule: `it looks like "${plain}". Write that` };
  }
  const mixed = mixedWord(text);
  if (!mixed) return undefined;
  const rule = `letters of two alphabets look alike${sayForeign(mixed)}. Write it in one`;
  return { found: `"${mixed}"`, rule };
}
