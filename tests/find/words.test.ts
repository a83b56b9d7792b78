import { expect, test } from 'vitest';
import { MOST_WORDS, phraseKey, readQuestion, wordsOf } from '../../src/find/words.ts';

test('a long question is read up to a bound, and one within it as a whole', () => {
  const words = Array.from({ length: MOST_WORDS + 1 }, () => 'scout');
  expect(readQuestion(words.join(' '))).toEqual({ query: words.slice(1).join(' '), isCut: true });
  expect(readQuestion(' scout  vs 4o ')).toEqual({ query: 'scout vs 4o', isCut: false });
  expect(readQuestion('x'.repeat(100_000)).query.length).toBeLessThan(200);
});

test.each([
  ['Is GPT‑4o "open source"?', ['is', 'gpt-4o', 'open', 'source']],
  ['gpt-4o-vs-scout', ['gpt-4o', 'vs', 'scout']],
  ['Meta’s Maverick.', ['meta', 'maverick']],
])('%s', (question, words) => {
  expect(wordsOf(question)).toEqual(words);
});

test('one and many are one phrase', () => {
  expect(phraseKey(['rate', 'limits'])).toBe(phraseKey(['rate-limit']));
});
