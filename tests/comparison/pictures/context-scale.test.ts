import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/catalog/catalog.ts';
import { compare } from '../../../src/comparison/rows/compare.ts';
import { contextScaleOf, sayHolds } from '../../../src/comparison/pictures/context-scale.ts';
import { entriesOf } from '../../../src/comparison/pictures/entry.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { pairs } from '../generate.ts';
import { ARTICLE, INDEX, claim, compared } from '../make.ts';

const window = (value: unknown, more: Partial<Claim> = {}) =>
  claim('context-window', value, more.source, more);

function scaleOf(a: Claim[], b: Claim[]) {
  return contextScaleOf(entriesOf(compared({ claims: a }, { claims: b }), 'context-window'));
}

function lanesOf(a: Claim[], b: Claim[]) {
  const [left, right] = scaleOf(a, b)?.lanes ?? [];
  if (!left || !right) throw new Error('There are no lanes');
  return { left, right };
}

describe('on the scale', () => {
  test('the left model comes first, and the longer window stands further right', () => {
    const { left, right } = lanesOf([window('128K')], [window('1M')]);
    expect([left.model.id, right.model.id]).toEqual(['alpha', 'beta']);
    expect(right.at).toBeGreaterThan(left.at ?? 1);
  });

  test('landmarks and marks stand in one order', () => {
    const { landmarks, lanes } = scaleOf([window('100K')], [window('400K')]) ?? {};
    const novel = landmarks?.find(({ label }) => label === 'novel')?.at ?? 0;
    const codebase = landmarks?.find(({ label }) => label === 'codebase')?.at ?? 0;
    expect(lanes?.[0]?.at).toBeLessThan(novel);
    expect(lanes?.[1]?.at).toBeGreaterThan(novel);
    expect(lanes?.[1]?.at).toBeLessThan(codebase);
  });

  test('equal windows stand at one place, each in its own lane', () => {
    const { left, right } = lanesOf([window('1M')], [window('1M')]);
    expect(left.at).toBe(right.at);
  });

  test.each(['2K', '100M'])('a window of %s widens it', (size) => {
    const { left } = lanesOf([window(size)], []);
    expect([0, 1]).toContain(left.at);
  });

  test('a rival has a mark of its own and is told in words', () => {
    const rival = window('1M', { source: INDEX });
    const { left } = lanesOf([window('128K'), rival], []);
    expect(left.rivals).toHaveLength(1);
    expect(left.rivals[0]).toBeGreaterThan(left.at ?? 1);
    expect(left.says).toBe('128,000 tokens (others say 1 million tokens), about one novel');
  });
});

describe('nothing is drawn', () => {
  test.each([
    ['undisclosed', [window('undisclosed')], 'not disclosed by Acme'],
    [
      'undisclosed, though an article has a figure',
      [window('undisclosed'), window('10M', { source: ARTICLE })],
      'not disclosed by Acme',
    ],
    ['unknown', [], 'no source found'],
  ])('where it is %s, which is said', (_, claims, says) => {
    const { right } = lanesOf([window('128K')], claims);
    expect(right).toMatchObject({ at: undefined, rivals: [], says });
  });

  test('where neither is known', () => {
    expect(scaleOf([window('undisclosed')], [])).toBeUndefined();
    expect(scaleOf([], [])).toBeUndefined();
  });
});

test.each([
  [8_000, 'about 20 pages'],
  [119_999, 'about 300 pages'],
  [128_000, 'about one novel'],
  [1_000_000, 'about 8 novels'],
  [10_000_000, 'about 83 novels'],
])('%d tokens hold %s', (tokens, says) => {
  expect(sayHolds(tokens)).toBe(says);
});

test('whatever the records say, every mark lies on the scale and only what is known has one', () => {
  fc.assert(
    fc.property(pairs, ({ catalog, models }) => {
      const entries = entriesOf(compare(studyAll(catalog, SAMPLE_DATE), models), 'context-window');
      const scale = contextScaleOf(entries);
      const isKnown = entries.some(({ cell }) => cell.state === 'known');
      expect(scale !== undefined).toBe(isKnown);
      scale?.lanes.forEach(({ at, rivals }, index) => {
        const isDrawn = at !== undefined;
        expect(isDrawn).toBe(entries[index]?.cell.state === 'known');
        const places = [...(isDrawn ? [at] : []), ...rivals];
        expect(places.filter((place) => !(place >= 0 && place <= 1))).toEqual([]);
      });
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
