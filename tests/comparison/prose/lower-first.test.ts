import { expect, test } from 'vitest';
import { lowerFirst } from '../../../src/comparison/prose/lower-first.ts';

test.each([
  ['Running on one GPU', 'running on one GPU'],
  ['No source found', 'no source found'],
  ['BF16, FP8', 'BF16, FP8'],
  ['GPT-4o', 'GPT-4o'],
  ['H100', 'H100'],
  ['A day', 'a day'],
  ['', ''],
])('within a sentence "%s" is "%s"', (text, expected) => {
  expect(lowerFirst(text)).toBe(expected);
});
