import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Score } from '../../../src/catalog/catalog.ts';
import { compare } from '../../../src/comparison/rows/compare.ts';
import type { Row, RowGroup } from '../../../src/comparison/rows/row.ts';
import { dumbbellOf } from '../../../src/comparison/pictures/dumbbell.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { pairs } from '../generate.ts';
import { ARTICLE, QUIZ, compared, score } from '../make.ts';

function rowsIn(groups: readonly RowGroup[]): Row[] {
  return groups.flatMap(({ rows }) => rows);
}

function joined(a: Score, b: Score) {
  const { benchmarks } = compared({ scores: [a] }, { scores: [b] });
  return rowsIn(benchmarks.shared).flatMap((row) => {
    const ends = dumbbellOf(row);
    return ends ? [[row.id, ends.a, ends.b, row.outcome.kind]] : [];
  });
}

describe('results are joined', () => {
  test('where one party ran both, better or even', () => {
    expect(joined(score(60), score(40))).toEqual([['quiz', 60, 40, 'lead']]);
    expect(joined(score(60), score(60))).toEqual([['quiz', 60, 60, 'even']]);
  });

  test('and where each was run by another party under one setting', () => {
    expect(joined(score(60, { by: 'Acme' }), score(40, { by: 'Bolt' }))).toEqual([
      ['quiz', 60, 40, 'lean'],
    ]);
  });
});

describe('results are not joined', () => {
  test.each<[string, Partial<Score>]>([
    ['under other settings', { settings: '5-shot' }],
    ['whose settings are not stated', { settings: 'not stated' }],
    ['that an article alone relays', { source: ARTICLE }],
  ])('%s', (_, more) => {
    expect(joined(score(60), score(40, more))).toEqual([]);
  });

  test.each([
    ['in another unit than per cent', { ...QUIZ, unit: 'Elo' }],
    ['where less is better', { ...QUIZ, better: 'lower' as const }],
  ])('%s', (_, benchmark) => {
    expect(joined(score(60, { benchmark }), score(40, { benchmark }))).toEqual([]);
  });
});

test('whatever the records say, only comparable results are joined, between 0 and 100', () => {
  fc.assert(
    fc.property(pairs, ({ catalog, models }) => {
      const { benchmarks } = compare(studyAll(catalog, SAMPLE_DATE), models);
      for (const row of rowsIn(benchmarks.shared)) {
        const ends = dumbbellOf(row);
        if (!ends) continue;
        expect(['lead', 'even', 'lean']).toContain(row.outcome.kind);
        expect(row.cells).toMatchObject({
          a: { text: `${ends.a}%` },
          b: { text: `${ends.b}%` },
        });
        expect(Math.min(ends.a, ends.b)).toBeGreaterThanOrEqual(0);
        expect(Math.max(ends.a, ends.b)).toBeLessThanOrEqual(100);
      }
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
