import { distance } from 'fastest-levenshtein';

/** How two spellings come to look like one name: written otherwise, or a letter apart. */
export type Nearness = 'the same in other signs' | 'a letter apart' | 'the same with a word more';

/**
 * Whether two spellings may be meant for one name.
 * @param withWords whether one may be the other with words after it, as "Acme AI" is "Acme".
 */
export function nearness(one: string, other: string, withWords = false): Nearness | undefined {
  if (one === other) return undefined;
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return 'the same in other signs';
  if (withWords && (isBegun(one, other) || isBegun(other, one))) return 'the same with a word more';
  // Of short names, such as xAI and Z.ai, many are a letter apart; few are the same letters.
  const isShort = Math.min(a.length, b.length) < 4;
  const isApart = isSwapped(a, b) || (!isShort && distance(a, b) === 1);
  return isApart && digits(a) === digits(b) ? 'a letter apart' : undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function digits(text: string): string {
  return text.replace(/\D+/g, ' ');
}

function isBegun(short: string, long: string): boolean {
  return long.toLowerCase().startsWith(`${short.toLowerCase()} `);
}

/** Whether two neighbouring letters have changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${one.slice(0, at)}${one.charAt(at + 1)}${one.charAt(at)}${one.slice(at + 2)}`;
  return at >= 0 && swapped === other;
}
