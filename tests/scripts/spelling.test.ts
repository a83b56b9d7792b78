import { describe, expect, test } from 'vitest';
import { pairsMeant } from '../../src/scripts/spelling.ts';

const MODELS = [
  'GPT-4.1\ngpt-4-1\nOpenAI',
  'GPT-4o\ngpt-4-omni\nOpenAI',
  'GPT-4o (2024-11-20)\ngpt-4o-1120\nOpenAI',
  'Llama 4 Maverick\nmaverick\nMeta',
  'Llama 4 Scout\nscout\nMeta',
];

/** The places of the rows and columns that are left. */
function left(query: string): [number[], number[]] {
  const { rows, columns } = pairsMeant(query, MODELS);
  return [[...rows], [...columns]];
}

const ALL = [0, 1, 2, 3, 4];

describe('whom a reader means', () => {
  test.each([
    ['nothing typed', '', ALL],
    ['part of a name', '4o', [1, 2]],
    ['an alias', 'gpt-4-omni', [1]],
    ['a name without its gaps', 'llama4', [3, 4]],
    ['a version with its dot, and no date that has its figures', '4.1', [0]],
    ['capitals', 'MAVERICK', [3]],
    ['a maker', 'meta', [3, 4]],
    ['a hyphen that does not break', 'GPT‑4o', [1, 2]],
    ['an id of a host', 'openai/gpt-4o:free', [1]],
    ['a slip of the hand', 'mavrick', [3]],
  ])('by %s', (_, query, rows) => {
    expect(left(query)).toEqual([rows, ALL]);
  });

  test.each([
    '4o maverick',
    '4o vs maverick',
    'gpt-4o, maverick',
    'gpt 4o against llama 4 maverick',
  ])('by two names: %s', (query) => expect(left(query)).toEqual([[1, 2], [3]]));

  test('nobody, where a name is not there', () => {
    expect(left('claude')).toEqual([[], []]);
    expect(left('4o claude')).toEqual([[], []]);
  });
});
