import { expect, test } from 'vitest';
import type { Tier } from '../../../src/catalog/vocabulary.ts';
import { isDisputed, unknownCell } from '../../../src/comparison/evidence/cell.ts';
import { CARD } from '../make.ts';

const voice = (tier: Tier) => ({ source: { ...CARD, tier }, says: 'Yes', checked: '2026-11-20' });
const cell = (top: Tier, ...rivals: Tier[]) => ({
  ...unknownCell(),
  voices: [voice(top)],
  rivals: rivals.map(voice),
});

test('a list that says otherwise than the maker puts nothing in dispute', () => {
  expect(isDisputed(cell('primary', 'aggregator', 'aggregator'))).toBe(false);
  expect(isDisputed(cell('primary'))).toBe(false);
});

test('anybody else does, and a list does where the maker says nothing', () => {
  expect(isDisputed(cell('primary', 'aggregator', 'secondary'))).toBe(true);
  expect(isDisputed(cell('primary', 'primary'))).toBe(true);
  expect(isDisputed(cell('aggregator', 'aggregator'))).toBe(true);
});
