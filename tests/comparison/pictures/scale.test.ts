import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROOM, logShare, scaleOf, ticksOf } from '../../../src/comparison/pictures/scale.ts';

describe('a log scale', () => {
  test('makes each power of ten equally wide', () => {
    const scale = { low: 1, high: 100 };
    expect([1, 10, 100].map((figure) => logShare(figure, scale))).toEqual([0, 0.5, 1]);
  });

  test('has round ends about its figures', () => {
    expect(scaleOf([0.244, 4.38])).toEqual({ low: 0.2, high: 5 });
    expect(scaleOf([0.2, 5])).toEqual({ low: 0.2, high: 5 });
  });

  test('is as wide as one round step where all figures are the same', () => {
    expect(scaleOf([4, 4])).toEqual({ low: 2, high: 5 });
    expect(scaleOf([5])).toEqual({ low: 5, high: 10 });
  });

  test('is marked at round figures that have room', () => {
    expect(ticksOf({ low: 0.2, high: 5 }).map(({ value }) => value)).toEqual([0.2, 0.5, 1, 2, 5]);
    expect(ticksOf({ low: 0.244, high: 0.55 }, ROOM).map(({ value }) => value)).toEqual([]);
  });
});

const prices = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1 });

test('whatever the figures, they and the marks lie on the scale, and no two marks run together', () => {
  fc.assert(
    fc.property(prices, (figures) => {
      const scale = scaleOf(figures);
      const ticks = ticksOf(scale).map(({ at }) => at);
      const places = [...figures.map((figure) => logShare(figure, scale)), ...ticks];
      expect(places.filter((place) => !(place >= 0 && place <= 1))).toEqual([]);
      const gaps = ticks.slice(1).map((at, index) => at - (ticks[index] ?? 0));
      expect(gaps.filter((gap) => gap <= ROOM)).toEqual([]);
    }),
    { seed: 20261122 },
  );
});
