/** The text with a small first letter: `running on one GPU`; an abbreviation at its beginning stays: `BF16, FP8`. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
