import { expect, test } from 'vitest';
import type { Source } from '../../../src/catalog/catalog.ts';
import { numberingOf } from '../../../src/site/page/numbering.ts';
import { percent } from '../../../src/site/page/percent.ts';

const [one, two, other] = ['one', 'two', 'other'].map((id) => ({ id }) as Source);

test('sources are numbered in the order of their list; one that it lacks is named', () => {
  if (!one || !two || !other) throw new Error('Three sources are made');
  const numberOf = numberingOf([two, one]);
  expect([numberOf(two), numberOf(one)]).toEqual([1, 2]);
  expect(() => numberOf(other)).toThrow(/cites other, and its list of sources lacks it/);
});

test('places on an axis leave its ends to labels', () => {
  expect([0, 0.5, 1].map(percent)).toEqual(['4%', '50%', '96%']);
});
