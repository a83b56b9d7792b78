import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Meeting, comparable, strengthsOf } from '../../../src/comparison/jobs/strength.ts';

const won = (one: number, other: number): Meeting => ({ one, other, points: 1 });
const even = (one: number, other: number): Meeting => ({ one, other, points: 0.5 });

test('a win against the strong counts for more than one against the weak', () => {
  // 1 beats all of the middle, 2 loses to it; then 0 beats 1, and 5 beats 2.
  const middle = [3, 4];
  const meetings = middle.flatMap((one) => [won(1, one), won(one, 2)]);
  const strengths = strengthsOf(6, [...meetings, won(0, 1), won(5, 2)]);
  expect(strengths[0]).toBeGreaterThan(strengths[5] ?? Infinity);
});

test('who met nobody stands in the middle, and who never lost has a strength that ends', () => {
  const strengths = strengthsOf(3, [won(0, 1)]);
  expect(strengths[2]).toBe(1);
  expect(strengths[0]).toBeLessThan(Infinity);
});

test('who has the same meetings is as strong', () => {
  const [one, other] = strengthsOf(4, [won(0, 2), won(1, 2), even(0, 3), even(1, 3)]);
  expect(one).toBe(other);
});

describe('for whatever meetings', () => {
  const SIZE = 6;
  const meeting = fc
    .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.constantFrom(0, 0.5, 1))
    .filter(([one, other]) => one !== other)
    .map(([one, other, points]) => ({ one, other, points }) as Meeting);

  test('their order and their sides change nothing', () => {
    fc.assert(
      fc.property(fc.array(meeting), (meetings) => {
        const turned = meetings
          .toReversed()
          .map(({ one, other, points }) => ({ one: other, other: one, points: 1 - points }));
        const [there, back] = [meetings, turned as Meeting[]].map((list) =>
          strengthsOf(SIZE, list),
        );
        there?.forEach((strength, at) => expect(back?.[at]).toBeCloseTo(strength, 3));
      }),
    );
  });

  test('one win more never makes weaker', () => {
    fc.assert(
      fc.property(fc.array(meeting), fc.nat(SIZE - 2), (meetings, other) => {
        const [before] = strengthsOf(SIZE, meetings).slice(-1);
        const [after] = strengthsOf(SIZE, [...meetings, won(SIZE - 1, other)]).slice(-1);
        expect(after).toBeGreaterThanOrEqual((before ?? 0) * 0.999);
      }),
    );
  });

  test('who is ranked met at least half of the others who are', () => {
    fc.assert(
      fc.property(fc.array(meeting), (meetings) => {
        const kept = comparable(strengthsOf(SIZE, meetings), meetings);
        const among = meetings.filter(({ one, other }) => kept.has(one) && kept.has(other));
        for (const at of kept) {
          const met = among.filter(({ one, other }) => one === at || other === at).length;
          expect(met * 2).toBeGreaterThanOrEqual(kept.size - 1);
        }
      }),
    );
  });
});

test('the strong who met each other alone are ranked before the weak who met each other alone', () => {
  const cluster = (places: readonly number[]) =>
    places.flatMap((one, at) => places.slice(at + 1).map((other) => won(one, other)));
  const [strong, weak] = [
    [0, 1, 2],
    [3, 4, 5],
  ];
  const meetings = [...cluster(strong), ...cluster(weak), won(2, 3)];
  expect([...comparable(strengthsOf(6, meetings), meetings)].sort()).toEqual(
    expect.arrayContaining(strong),
  );
});
