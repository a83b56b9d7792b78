import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlip, keyOf, unitsOf } from '../../src/find/spelling.ts';

test.each(['GPT‑4o', 'gpt 4o', 'gpt4o', 'GPT−4O', 'ＧＰＴ-4o'])('%s is GPT-4o', (spelling) => {
  expect(keyOf(spelling)).toBe(keyOf('GPT-4o'));
});

test.each([
  ['GPT-4.1', ['gpt', '4.1']],
  ['Qwen3.8 27B', ['qwen', '3.8', '27b']],
  ['DeepSeek-V3-0324', ['deepseek', 'v3', '0324']],
  ['llama4 scout', ['llama', '4', 'scout']],
  ['Kimi K3.1 Pro', ['kimi', 'k3.1', 'pro']],
])('%s is told by its parts', (name, units) => {
  expect(unitsOf(name)).toEqual(units);
});

describe('a slip of the hand', () => {
  test.each([
    ['lama', 'llama'],
    ['mavrick', 'maverick'],
    ['cluade', 'claude'],
    ['behemot', 'behemoth'],
  ])('%s is meant for %s', (typed, meant) => expect(isSlip(typed, meant)).toBe(true));

  test.each([
    ['4o', '4.1'],
    ['3.5', '3.7'],
    ['text', 'next'],
    ['cloud', 'claude'],
  ])('%s is not %s', (typed, meant) => expect(isSlip(typed, meant)).toBe(false));

  const word = fc.stringMatching(/^[a-z]{6,12}$/);

  test('is one letter more, less or other of any longer word', () => {
    fc.assert(
      fc.property(word, fc.nat(5), fc.stringMatching(/^[a-z]$/), (meant, at, letter) => {
        expect(isSlip(meant.slice(0, at) + meant.slice(at + 1), meant)).toBe(true);
        expect(isSlip(meant.slice(0, at) + letter + meant.slice(at), meant)).toBe(true);
        expect(isSlip(meant.slice(0, at) + letter + meant.slice(at + 1), meant)).toBe(true);
      }),
    );
  });

  test('is as near one way as the other', () => {
    fc.assert(fc.property(word, word, (one, other) => isSlip(one, other) === isSlip(other, one)));
  });
});
