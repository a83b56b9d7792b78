import { describe, expect, test } from 'vitest';
import type { Model, ModelEvent } from '../../../src/catalog/catalog.ts';
import { lifeOf } from '../../../src/comparison/lives/lifecycle.ts';
import { timelineOf } from '../../../src/comparison/lives/timeline.ts';
import { ARTICLE, INDEX, event, model } from '../make.ts';

const TODAY = '2026-11-22';
const RELEASED = event('released', '2025-01-01');

function lived(one: Model) {
  return { model: one, life: lifeOf(one, TODAY) };
}

/** The one lane of a model with these events. */
function laneOf(...events: ModelEvent[]) {
  const timeline = timelineOf([lived(model('alpha', { events }))], TODAY);
  const [lane] = timeline?.lanes ?? [];
  if (!timeline || !lane) throw new Error('There is no lane');
  return { timeline, lane };
}

describe('a life as a bar', () => {
  test('runs from the release to the day of the build', () => {
    const { timeline, lane } = laneOf(RELEASED);
    expect(lane.spans).toEqual([{ from: 0, to: timeline.today, isAhead: false }]);
    expect(timeline.today).toBeLessThan(1);
  });

  test('has what lies ahead apart from what is past', () => {
    const { timeline, lane } = laneOf(RELEASED, event('shut-down', '2027-03-01'));
    expect(lane.spans.map(({ isAhead }) => isAhead)).toEqual([false, true]);
    expect(lane.spans[1]?.from).toBe(timeline.today);
  });

  test('ends where it ended', () => {
    const { timeline, lane } = laneOf(RELEASED, event('retired', '2026-01-01'));
    expect(lane.spans).toHaveLength(1);
    expect(lane.spans[0]?.to).toBeLessThan(timeline.today);
  });

  test('is not drawn where no source tells when it began', () => {
    const { lane } = laneOf(event('retired', '2026-01-01', 'Host'));
    expect(lane.spans).toEqual([]);
    expect(lane.points).toHaveLength(1);
  });

  test('does not begin at a release that was found wrong', () => {
    const wrong = event('released', '2024-01-01', 'Acme API', { check: 'contradicted' });
    const { lane } = laneOf(wrong, RELEASED);
    expect(lane.spans[0]?.from).toBeGreaterThan(0);
    expect(lane.points.map(({ isRival }) => isRival)).toEqual([true, false]);
  });
});

describe('a turn is a mark', () => {
  test('once, at its most exact date, however many tell of it', () => {
    const { lane } = laneOf(
      RELEASED,
      event('released', '2025-01', 'Acme API', { source: INDEX }),
      event('released', '2025-01-01', 'Acme API', { source: ARTICLE }),
    );
    expect(lane.points.map(({ on }) => on)).toEqual(['2025-01-01']);
  });

  test('of its own where it is another day than the one shown', () => {
    const { lane } = laneOf(
      RELEASED,
      event('shut-down', '2027-03-01'),
      event('shut-down', '2027-06-01', 'Acme API', { source: INDEX }),
    );
    const ends = lane.points.filter(({ what }) => what === 'shut-down');
    expect(ends.map(({ on, isRival }) => [on, isRival])).toEqual([
      ['2027-03-01', false],
      ['2027-06-01', true],
    ]);
  });
});

test('everything lies on the axis, from the first day to the last', () => {
  const { timeline, lane } = laneOf(
    event('announced', '2024-12'),
    RELEASED,
    event('deprecated', '2026-10-14'),
    event('shut-down', '2027-03-31'),
  );
  const places = [
    timeline.today,
    ...timeline.ticks.map(({ at }) => at),
    ...lane.points.map(({ at }) => at),
    ...lane.spans.flatMap(({ from, to }) => [from, to]),
  ];
  expect(places.filter((place) => place < 0 || place > 1)).toEqual([]);
  expect(timeline.ticks.map(({ label }) => label)).toEqual(['Oct 2024', '2026', '2027']);
});

test('a short axis is marked by quarters', () => {
  const { timeline } = laneOf(event('released', '2026-08-10'));
  expect(timeline.ticks.map(({ label }) => label)).toEqual(['Jul 2026', 'Oct 2026']);
});

test('several models share the axis, without parts of their surfaces', () => {
  const early = model('early', { events: [event('released', '2024-01-01')] });
  const late = model('late', {
    events: [RELEASED, event('shut-down', '2026-05-01', 'Acme API, late-audio')],
  });
  const lanes = timelineOf([early, late].map(lived), TODAY)?.lanes ?? [];
  expect(lanes.map((lane) => [lane.model.id, lane.life.surface])).toEqual([
    ['early', 'Acme API'],
    ['late', 'Acme API'],
  ]);
  expect(lanes[1]?.spans[0]?.from).toBeGreaterThan(lanes[0]?.spans[0]?.from ?? 1);
});

test('where nothing is known there is no axis', () => {
  expect(timelineOf([lived(model('alpha'))], TODAY)).toBeUndefined();
});
