import { type Prose, plainText } from '../../comparison/prose/prose.ts';

const MOST_LETTERS = 160;

/** The first sentence of a text, without its links and citations. */
export function firstSentenceOf(text: Prose): string {
  const [first = ''] = plainText(text).split(/(?<=\.) (?=[A-Z])/);
  return first;
}

/** The first sentence, as much of it as a list of search results can hold. */
export function describe(text: Prose): string {
  const first = firstSentenceOf(text);
  if (first.length <= MOST_LETTERS) return first;
  return `${first.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')} …`;
}
