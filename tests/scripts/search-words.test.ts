import { describe, expect, test } from 'vitest';
import { MOST_WORDS, type Names, meantBy, readQuestion } from '../../src/scripts/search-words.ts';

const NAMES: Names = {
  'models/claude-opus-5-5': ['Claude Opus 5.5', 'claude-opus-5.5'],
  'models/gpt-4-1': ['GPT-4.1', 'gpt-4.1'],
  'models/gpt-4o': ['GPT-4o', 'gpt4o', 'gpt-4-omni'],
  'models/gpt-4o-2024-11-20': ['GPT-4o (2024-11-20)'],
  'models/llama-4-maverick': ['Llama 4 Maverick', 'llama-4-maverick-17b-128e-instruct', 'maverick'],
  'models/llama-4-scout': ['Llama 4 Scout', 'scout'],
  'models/muse-spark-open': ['Muse Spark Open'],
  'families/gpt-4o': ['GPT-4o'],
  'families/llama-4': ['Llama 4'],
  'benchmarks/mmlu': ['MMLU'],
  'providers/groq': ['Groq'],
};
const PAIR = 'compare/gpt-4o-vs-llama-4-maverick';

describe('first stands', () => {
  test.each([
    ['gpt-4.1', 'models/gpt-4-1'],
    ['GPT 4.1', 'models/gpt-4-1'],
    ['4o', 'models/gpt-4o'],
    ['gpt4o', 'models/gpt-4o'],
    ['scout', 'models/llama-4-scout'],
    ['llama 4', 'families/llama-4'],
    ['claude op', 'models/claude-opus-5-5'],
    ['llama-4-maverick-17b-128e-instruct', 'models/llama-4-maverick'],
    ['mmlu', 'benchmarks/mmlu'],
    ['groq', 'providers/groq'],
    ['maverick vs 4o', PAIR],
    ['4o maverick', PAIR],
    ['gpt-4o-vs-llama-4-maverick', PAIR],
    ['which is cheaper, gpt-4o or maverick?', PAIR],
    ['opus vs 4.1', 'compare/claude-opus-5-5-vs-gpt-4-1'],
    ['is gpt-4o open source?', 'models/gpt-4o'],
  ])('for %s the page %s', (query, page) => {
    expect(meantBy(query, NAMES).pages[0]).toBe(page);
  });

  test('nothing, where nobody is named', () => {
    expect(meantBy('the cheapest of all', NAMES).pages).toEqual([]);
    expect(meantBy('', NAMES).pages).toEqual([]);
  });
});

test('what a question asks is looked up in pages about whom it names', () => {
  expect(meantBy('gpt-4o context window', NAMES)).toMatchObject({
    about: ['models/gpt-4o'],
    rest: 'context window',
  });
  expect(meantBy('which is cheaper, gpt-4o or maverick?', NAMES)).toMatchObject({
    about: ['models/gpt-4o', 'models/llama-4-maverick'],
    rest: 'which is cheaper',
  });
});

test('a word that ends a name is no name within a question', () => {
  expect(meantBy('is gpt-4o open source', NAMES)).toMatchObject({
    about: ['models/gpt-4o'],
    rest: 'is open source',
  });
});

test('a model against itself is no pair', () => {
  expect(meantBy('gpt-4o vs gpt4o', NAMES).pages[0]).toBe('models/gpt-4o');
});

describe('a long question', () => {
  /** How often the list of names is gone through to understand a question. */
  function readsOf(query: string): number {
    let reads = 0;
    const names = new Proxy(NAMES, {
      ownKeys: (target) => {
        reads += 1;
        return Reflect.ownKeys(target);
      },
    });
    meantBy(query, names);
    return reads;
  }

  test('of twice as many words takes about twice as much work', () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
    expect(readsOf(words(400))).toBeLessThan(2.2 * readsOf(words(200)));
  });

  test('is read up to a bound, and one within it as a whole', () => {
    const words = Array.from({ length: MOST_WORDS + 1 }, () => 'scout');
    expect(readQuestion(words.join(' '))).toEqual({ query: words.slice(1).join(' '), isCut: true });
    expect(readQuestion(' scout  vs 4o ')).toEqual({ query: 'scout vs 4o', isCut: false });
    expect(readQuestion('x'.repeat(100_000)).query.length).toBeLessThan(100);
  });

  test('still names whom it names', () => {
    const { about, rest } = meantBy('how much is gpt-4o and is llama 4 maverick cheaper', NAMES);
    expect(about).toEqual(['models/gpt-4o', 'models/llama-4-maverick']);
    expect(rest).toBe('how much is is cheaper');
  });
});
