import { plain } from './spelling.ts';

/** The words of a question, and which of them say nothing of what is asked. */

/** What between words belongs to no name: `4o vs maverick`. */
const BETWEEN = /^(vs?|vs\.|versus|against|and|or|with|to|&)$/;

/** Words that any question may have. */
const STOP = new Set(
  `a an the is are was were be been of in on at by for from with to and or vs v what which who when
  where why how much many does do did can could should would will it its i i'm my me you we our
  this that there any some between than then more most better best good great top worse difference
  differences compare compared comparison model models llm llms ai name named give tell find show list
  use used using still per about need want have has get one s api apis please use-case use
  really actually right now today currently available-as like vs. as if so not no yes`.split(/\s+/),
);

/** The most words of a question that are read; nobody who asks writes more. */
export const MOST_WORDS = 32;

/** The most letters of a word that are read. */
const LONGEST_WORD = 128;

/** A question as far as it is read, and whether there was more of it. */
export function readQuestion(question: string): { query: string; isCut: boolean } {
  const words = question.split(/\s+/).filter(Boolean);
  const query = words
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
    .join(' ');
  return { query, isCut: query.length < words.join(' ').length };
}

/** A question in words, its signs left out but those within ids. */
export function wordsOf(question: string): string[] {
  return plain(question)
    .replaceAll('-vs-', ' vs ')
    .replace(/\bchat[- ]?gpt\b/g, 'gpt')
    .replace(/[’']s\b/g, ' ')
    .split(/[\s+,;?!"“”()[\]{}]+/)
    .map((word) => word.replace(/^[.:]+|[.:]+$/g, ''))
    .filter(Boolean);
}

/** Whether a word stands between two names. */
export function isBetween(word: string): boolean {
  return BETWEEN.test(word);
}

/** Whether a word says nothing of what is asked. */
export function isStop(word: string): boolean {
  return STOP.has(word) || isBetween(word);
}

/** Words as one key, whether one or many are spoken of: `rate limits`, `rate limit`. */
export function phraseKey(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split(/[^\p{L}\p{N}.]+/u))
    .map((word) => word.replaceAll('.', '').replace(/(?<=..[^s])s$/, ''))
    .join('');
}
