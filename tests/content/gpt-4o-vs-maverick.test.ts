import { sayMargin } from '../../src/comparison/telling/outcome.ts';
import { describe, expect, test } from 'vitest';
import type { Voice } from '../../src/comparison/evidence/cell.ts';
import { sourcesOf } from '../../src/comparison/evidence/cell.ts';
import { citedIn, plainText } from '../../src/comparison/prose/prose.ts';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { matchup, rowOf } from './catalog.ts';

/** What the first matchup must show: where its two predecessors were wrong, and why. */

const ARTICLE = 'hirenest-article';
const GENERATED = 'llm-reference-page';

const pair = matchup('gpt-4o', 'llama-4-maverick');
const [gpt4o, maverick] = ['a', 'b'] as const;
const cell = (row: string, side: 'a' | 'b') => rowOf(pair, row).cells[side];

/** What one source says among these. */
const saidBy = (voices: Voice[], id: string) =>
  voices.filter(({ source }) => source.id === id).map(({ says }) => says);

test('Maverick’s cutoff is August 2024, against the article', () => {
  const { text, rivals, voices } = cell('knowledge-cutoff', maverick);
  expect(text).toBe('August 2024');
  expect(voices[0]?.source.tier).toBe('primary');
  expect(saidBy(rivals, ARTICLE)).toEqual(['March 2025']);
});

test('it was released on 5 April 2025, against the generated page', () => {
  const { text, rivals } = cell('released', maverick);
  expect(text).toBe('5 April 2025');
  expect(saidBy(rivals, GENERATED)).toEqual(['1 January 2026']);
});

test('GPT-4o’s size is not disclosed, with both estimates beneath', () => {
  const { state, text, estimates, rivals } = cell('parameters-total', gpt4o);
  expect({ state, text, rivals }).toEqual({
    state: 'undisclosed',
    text: 'Not disclosed by OpenAI',
    rivals: [],
  });
  expect(saidBy(estimates, ARTICLE)).toEqual(['more than 1 trillion']);
  expect(saidBy(estimates, GENERATED)).toEqual(['1.76 trillion']);
});

test('Maverick has vision, whatever the generated page says', () => {
  const { text, rivals } = cell('vision', maverick);
  expect(text).toBe('Yes');
  expect(saidBy(rivals, GENERATED)).toEqual(['No']);
});

test('it comes under the Llama 4 Community License; both others say otherwise', () => {
  const { text, rivals } = cell('license', maverick);
  expect(text).toBe('Llama 4 Community License');
  expect(saidBy(rivals, GENERATED)).toEqual(['Proprietary']);
  expect(saidBy(rivals, ARTICLE)).toEqual(['Open source']);
});

test('it runs on one H100 DGX host', () => {
  expect(cell('hardware', maverick).text).toBe('one H100 DGX host');
});

test('GPT-4o leaves the OpenAI API on 14 January 2027', () => {
  expect(cell('availability', gpt4o).text).toBe('Leaves the OpenAI API on 14 January 2027');
  expect(plainText(pair.summary)).toMatch(/^GPT-4o\b[^;]*leaves the OpenAI API on 14 January 2027/);
});

describe('on coding, two benchmarks point opposite ways', () => {
  test('Aider’s own run puts GPT-4o ahead', () => {
    expect(rowOf(pair, 'aider-polyglot').outcome).toMatchObject({ kind: 'lead', side: gpt4o });
  });

  test('Meta’s table leans to Maverick on LiveCodeBench, and is no one run', () => {
    expect(rowOf(pair, 'livecodebench').outcome).toMatchObject({ kind: 'lean', side: maverick });
  });
});

describe('who leads', () => {
  test.each([
    ['context-window', '7.8× larger'],
    ['knowledge-cutoff', '10 months later'],
    ['open-weights', 'only this one of the two'],
  ])('Maverick on %s: %s', (row, margin) => {
    const { outcome } = rowOf(pair, row);
    expect(outcome).toMatchObject({ kind: 'lead', side: maverick });
    expect('margin' in outcome && sayMargin(outcome.margin)).toBe(margin);
  });

  test('Maverick on price, where the same provider sells both', () => {
    expect(pair.prices.shared).toBeDefined();
    expect(rowOf(pair, 'price-blended').outcome).toMatchObject({ kind: 'lead', side: maverick });
  });

  test('nobody on what is not disclosed, not applicable or unknown', () => {
    for (const { cells, outcome } of ['max-output', 'batch'].map((id) => rowOf(pair, id))) {
      expect([cells.a.state, cells.b.state]).toEqual(['known', 'unknown']);
      expect(outcome).toMatchObject({ kind: 'undecided' });
    }
  });

  test('nobody on what the generated page alone says', () => {
    expect(cell('code-execution', maverick).voices.map(({ source }) => source.id)).toEqual([
      GENERATED,
    ]);
    expect(rowOf(pair, 'code-execution').outcome).toMatchObject({ kind: 'undecided' });
  });
});

describe('questions', () => {
  const answerTo = (id: string) => {
    const asked = pair.questions.find((question) => question.id === id);
    return asked?.answer.map(plainText).join('\n') ?? '';
  };

  test('are those that readers ask', () => {
    expect(pair.questions.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'faq-open-source',
        'faq-difference',
        'faq-cheaper',
        'faq-context',
        'faq-cutoff',
        'faq-vision',
        'faq-audio',
        'faq-structured-outputs',
        'faq-function-calling',
        'faq-code-execution',
        'faq-own-hardware',
        'faq-where-to-run',
        'faq-available',
        'faq-disputes',
      ]),
    );
  });

  test.each([
    ['faq-open-source', /^Neither/],
    ['faq-cheaper', /^Llama 4 Maverick is [\d.]+× cheaper at OpenRouter: /],
    ['faq-context', /^Llama 4 Maverick\b.*1 million tokens/],
    ['faq-cutoff', /^Llama 4 Maverick, 10 months later/],
    ['faq-vision', /^Both read images/],
    ['faq-audio', /^Neither /],
    ['faq-function-calling', /^Both call functions/],
    ['faq-own-hardware', /^Only .*Llama 4 Maverick/],
    ['faq-where-to-run', /^\d+ providers/],
    ['faq-available', /^GPT-4o: yes, for now \(.*; Llama 4 Maverick: yes \(/],
    ['faq-disputes', /^\d+ figures/],
  ])('%s: the first sentence answers', (id, first) => {
    expect(answerTo(id)).toMatch(first);
  });

  test('what is not known is said', () => {
    expect(answerTo('faq-code-execution')).toContain(
      'only secondary sources speak of it, and they say no',
    );
  });

  test('who says otherwise is named', () => {
    expect(answerTo('faq-cutoff')).toContain('March 2025');
    expect(answerTo('faq-vision')).toContain('LLM Reference');
  });
});

test('every source that a row, an answer or the summary rests on has a number', () => {
  const cited = [
    ...rowsOf(pair).flatMap(({ cells }) => [...sourcesOf(cells.a), ...sourcesOf(cells.b)]),
    ...[pair.summary, ...pair.questions.flatMap(({ answer }) => answer)].flatMap(citedIn),
  ];
  expect(new Set(cited).size).toBeGreaterThan(20);
  expect(cited.filter((source) => !pair.sources.includes(source))).toEqual([]);
});
