import { describe, expect, test } from 'vitest';
import { jobPageOf } from '../../src/comparison/views/job-page.ts';
import { jobBriefOf } from '../../src/comparison/views/job-brief.ts';
import { STUDIES } from './catalog.ts';

/** What the pages of jobs draw of the real records. */

const PAGES = STUDIES.useCases.map((useCase) => jobPageOf(STUDIES, useCase));
const named = PAGES.map((page) => [page.ranking.useCase.id, page] as const);

describe('the page of a job', () => {
  test.each(named)('%s has each model once, with a rank or without', (_, page) => {
    const { fits, unmeasured } = page.ranking;
    expect(page.lines.map(({ model }) => model)).toEqual(
      [...fits, ...unmeasured].map(({ model }) => model),
    );
    const ranks = page.lines.map(({ rank }) => rank);
    expect(ranks.filter((rank) => rank !== undefined)).toHaveLength(fits.length);
    expect(ranks.slice(fits.length).every((rank) => rank === undefined)).toBe(true);
  });

  test.each(named)('%s draws boards from the best down, and each place on its axis', (_, page) => {
    for (const { standing, plot } of [page.leading, ...page.others].filter((one) => !!one)) {
      const places = plot.dots.map(({ at }) => at);
      expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
      const best = standing.metric.better === 'higher' ? places.toReversed() : places;
      expect(best).toEqual(places.toSorted((one, other) => one - other));
      expect(plot.title).toContain(plot.dots[0]?.model.name);
    }
  });

  test.each(named.filter(([, { frontier }]) => frontier))(
    '%s joins exactly those that no other beats on score and price',
    (_, { frontier }) => {
      const points = frontier?.points ?? [];
      for (const point of points) {
        const isBeaten = points.some(
          (other) =>
            other.x <= point.x && other.y <= point.y && other.x + other.y < point.x + point.y,
        );
        expect(point.isOn, point.model.id).toBe(!isBeaten);
      }
    },
  );

  test('a job of cost has a price beside each model that is sold, the lowest first', () => {
    const page = PAGES.find(({ ranking }) => ranking.useCase.id === 'production-cost');
    const dots = page?.prices?.dots ?? [];
    expect(dots.length).toBeGreaterThan(20);
    expect(dots.every(({ figure }) => figure.startsWith('$'))).toBe(true);
    expect(page?.frontier?.points.length).toBeGreaterThan(10);
  });
});

test.each(STUDIES.useCases.map((useCase) => [useCase.id, useCase] as const))(
  '%s in short names at most three, each with a price, and says how sure that is',
  (_, useCase) => {
    const { firsts, sure } = jobBriefOf(STUDIES, useCase);
    expect(firsts.length).toBeLessThanOrEqual(3);
    expect(firsts.every(({ price }) => price !== '')).toBe(true);
    expect(sure).toMatch(/\.$/);
  },
);
