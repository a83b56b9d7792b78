/** How a name is told from its spellings: `GPT‑4o`, `gpt 4o` and `gpt4o` are one. */

/** Hyphens, dashes and minus signs of all kinds. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** A word of letters, a version with its points, or a figure with its letters: `gpt`, `4.1`, `4o`. */
const UNIT = /\d+(?:\.\d+)*\p{L}*|\p{L}(?:\d+(?:\.\d+)*)(?!\p{L})|\p{L}+/gu;

/** A sign that is a part of a name: `Command R+` is another model than `Command R`. */
const PLUS = /(?<=\p{L})\+(?![\p{L}\p{N}])/gu;

/** A text in small letters, with plain hyphens. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(DASHES, '-').replace(PLUS, '-plus').toLowerCase();
}

/** A text without its signs and gaps: `gpt41`. */
export function keyOf(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A name in the parts that tell it from others: `gpt`, `4o`, `2024`, `11`, `20`. */
export function unitsOf(text: string): string[] {
  return plain(text).match(UNIT) ?? [];
}

/** Whether a unit tells a version or a size; such a one has to agree to the letter. */
export function isFigure(unit: string): boolean {
  return /\d/.test(unit);
}

/** Whether one word is the other with a slip of the hand or two, which a longer word may have. */
export function isSlip(typed: string, meant: string): boolean {
  const longest = Math.max(typed.length, meant.length);
  if (isFigure(typed) || isFigure(meant) || longest < 5 || typed.length < 4) return false;
  return editsOf(typed, meant) <= (longest < 8 ? 1 : 2);
}

/** Letters put in, left out or taken for others, and neighbours that changed places; two are many. */
function editsOf(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? Infinity;
}
