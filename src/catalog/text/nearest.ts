import { distance } from 'fastest-levenshtein';

/** The known spelling nearest to a misspelt one, when it is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const close = known
    .map((option) => ({ option, edits: distance(word.toLowerCase(), option.toLowerCase()) }))
    .filter(({ edits, option }) => edits <= Math.max(2, Math.floor(option.length / 3)))
    .sort((one, other) => one.edits - other.edits || (one.option < other.option ? -1 : 1));
  return close[0]?.option;
}

/** `allowed is a, b or c; did you mean a`, for lists of ids and keys. */
export function allowedOf(word: string, known: readonly string[]): string {
  const guess = nearest(word, known);
  const options = known.length > 40 ? `one of ${known.length}` : known.join(', ');
  return guess ? `did you mean "${guess}"? Allowed: ${options}` : `allowed: ${options}`;
}
