import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/catalog/catalog.ts';
import type { Cell } from '../../src/comparison/evidence/cell.ts';
import { type Comparison, compare, findRow, rowsOf } from '../../src/comparison/rows/compare.ts';
import { type Matchup, matchupOf } from '../../src/comparison/views/matchup.ts';
import { pillsOf } from '../../src/comparison/telling/life.ts';
import { plainText } from '../../src/comparison/prose/prose.ts';
import { SAMPLE_DATE } from '../build-date.ts';
import type { Row } from '../../src/comparison/rows/row.ts';
import type { SideId } from '../../src/comparison/rows/sides.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { type Pair, pairs, reordered } from './generate.ts';

/** What holds for whatever the records say. */

/** One seed, so that a commit passes or fails alike on every machine. */
const RUNS = { numRuns: 400, seed: 20261122 };

const comparisonOf = ({ catalog, models }: Pair) => compare(studyAll(catalog, SAMPLE_DATE), models);

function leaderOf({ outcome }: Row): SideId | undefined {
  return outcome.kind === 'lead' || outcome.kind === 'lean' ? outcome.side : undefined;
}

/** A figure that grows with what is better, where the row has one. */
function rankOf(row: Row, { value }: Cell): number {
  switch (value?.kind) {
    case 'score':
      return row.id === 'rank' ? -value.score : value.score;
    case 'flag':
      return Number(value.yes);
    case 'date':
      return Date.parse(value.date);
    case 'quantity':
      return value.number;
    case 'money':
      return -value.dollars;
    default:
      throw new Error(`${row.id} has no better side`);
  }
}

describe('swapping the sides', () => {
  const mirrored = ({ outcome }: Row) => {
    if (outcome.kind === 'undecided') return outcome.kind;
    if (outcome.kind !== 'lead' && outcome.kind !== 'lean') return outcome;
    const side = outcome.side === 'a' ? 'b' : 'a';
    return { kind: outcome.kind, side, margin: outcome.margin };
  };
  const plain = ({ outcome }: Row) => {
    if (outcome.kind === 'undecided') return outcome.kind;
    if (outcome.kind !== 'lean') return outcome;
    return { kind: outcome.kind, side: outcome.side, margin: outcome.margin };
  };

  test('mirrors the outcome of every row, and the cells', () => {
    fc.assert(
      fc.property(pairs, ({ catalog, models: { a, b } }) => {
        const there = rowsOf(compare(studyAll(catalog, SAMPLE_DATE), { a, b }));
        const back = rowsOf(compare(studyAll(catalog, SAMPLE_DATE), { a: b, b: a }));
        expect(back.map(({ id }) => id)).toEqual(there.map(({ id }) => id));
        expect(back.map(mirrored)).toEqual(there.map(plain));
        expect(back.map(({ cells }) => cells.a)).toEqual(there.map(({ cells }) => cells.b));
      }),
      RUNS,
    );
  });
});

describe('who leads', () => {
  const leads = (comparison: Comparison) =>
    rowsOf(comparison).flatMap((row) => {
      const side = leaderOf(row);
      return side
        ? [{ row, best: row.cells[side], other: row.cells[side === 'a' ? 'b' : 'a'] }]
        : [];
    });

  test('is known, and so is the other side', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        for (const { best, other } of leads(comparisonOf(pair))) {
          expect([best.state, other.state]).toEqual(['known', 'known']);
        }
      }),
      RUNS,
    );
  });

  test('has the better figure', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        for (const { row, best, other } of leads(comparisonOf(pair))) {
          expect(rankOf(row, best)).toBeGreaterThan(rankOf(row, other));
        }
      }),
      RUNS,
    );
  });

  test('is not so by an article alone', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        for (const { best, other } of leads(comparisonOf(pair))) {
          for (const { voices } of [best, other]) {
            expect(voices.some(({ source }) => source.tier !== 'secondary')).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('a removed fact never makes its owner win', () => {
  /** The pair without what is said of a row: of the model, of its parent and of its snapshots. */
  function without(pair: Pair, side: SideId, row: Row): Pair {
    const { id } = pair.models[side];
    const strip = (one: Model): Model => {
      const isKin = one.id === id || one.id === 'third';
      if (!isKin) return one;
      const isPrice = row.id.startsWith('price-');
      return {
        ...one,
        claims: one.claims.filter(({ field }) => field !== row.id),
        scores: one.scores.filter(({ benchmark }) => benchmark.id !== row.id),
        offers: isPrice ? [] : one.offers,
      };
    };
    const models = pair.catalog.models.map(strip);
    const find = (wanted: Model) => models.find((one) => one.id === wanted.id) ?? wanted;
    return {
      catalog: { ...pair.catalog, models },
      models: { a: find(pair.models.a), b: find(pair.models.b) },
    };
  }

  test('whatever the row', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom<SideId>('a', 'b'), (pair, side) => {
        for (const row of rowsOf(comparisonOf(pair))) {
          const left = findRow(comparisonOf(without(pair, side, row)), row.id);
          if (row.id !== 'released') expect(left && leaderOf(left)).not.toBe(side);
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

describe('the order of what a record holds changes nothing', () => {
  const told = (matchup: Matchup) => ({
    rows: rowsOf(matchup),
    offers: matchup.prices.offers,
    basis: plainText(matchup.prices.basis),
    pills: [pillsOf(matchup.lives.a), pillsOf(matchup.lives.b)],
    only: [matchup.benchmarks.only.a, matchup.benchmarks.only.b].map((list) =>
      list.map(({ benchmark, results }) => [benchmark.id, results.map(({ text }) => text)]),
    ),
    summary: plainText(matchup.summary),
    questions: matchup.questions.map(({ id, answer }) => [id, answer.map(plainText)]),
    sources: matchup.sources.map(({ id }) => id),
  });
  const toldOf = ({ catalog, models }: Pair) =>
    told(matchupOf(studyAll(catalog, SAMPLE_DATE), models));

  test('of the matchup', () => {
    fc.assert(
      fc.property(
        pairs.chain((pair) => fc.tuple(fc.constant(pair), reordered(pair))),
        ([pair, mixed]) => {
          expect(toldOf(mixed)).toEqual(toldOf(pair));
        },
      ),
      RUNS,
    );
  });
});

test('no generated answer has a hole in it', () => {
  fc.assert(
    fc.property(pairs, ({ catalog, models }) => {
      const { questions, summary } = matchupOf(studyAll(catalog, SAMPLE_DATE), models);
      const texts = [summary, ...questions.flatMap(({ answer }) => answer)].map(plainText);
      for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity| {2}|\.\.| [.,;]/);
    }),
    RUNS,
  );
});
