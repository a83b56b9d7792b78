import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ModelEvent } from '../../../src/catalog/catalog.ts';
import { firstDay, lastDay } from '../../../src/catalog/values/date.ts';
import { EVENTS } from '../../../src/catalog/vocabulary.ts';
import { lifeOf } from '../../../src/comparison/lives/lifecycle.ts';
import { type Life, isOver } from '../../../src/comparison/lives/surface.ts';
import { turnsOf } from '../../../src/comparison/lives/turn.ts';
import { saySurface } from '../../../src/comparison/telling/life.ts';
import { ARTICLE, CARD, INDEX, LAB, event, model } from '../make.ts';

/** What holds of any life on any two days. */

const RUNS = { numRuns: 2000, seed: 20261127 };

const year = fc.constantFrom('2025', '2026', '2027');
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([at, number]) => `${at}-${String(number).padStart(2, '0')}`);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([at, number]) => `${at}-${String(number).padStart(2, '0')}`);
const date = fc.oneof(year, month, day, day);

const anEvent: fc.Arbitrary<ModelEvent> = fc
  .record({
    what: fc.constantFrom(...EVENTS),
    on: date,
    surface: fc.constantFrom('Acme API', 'ChatGPT', 'Host'),
    isBound: fc.boolean(),
    announced: fc.option(date, { nil: undefined }),
    said: fc.option(date, { nil: undefined }),
    source: fc.constantFrom(CARD, LAB, INDEX, ARTICLE),
    check: fc.constantFrom(undefined, undefined, 'agrees', 'contradicted', 'imprecise', 'outdated'),
  })
  .map(({ what, on, surface, isBound, ...more }) => {
    const isForeseen = ['retired', 'shut-down', 'restricted'].includes(what);
    return event(what, on, surface, { ...more, notBefore: isBound && isForeseen });
  });

const lives = fc.tuple(
  fc.array(anEvent, { minLength: 1, maxLength: 8 }),
  fc
    .tuple(day, day)
    .map(([one, other]): [string, string] => (one < other ? [one, other] : [other, one])),
);

const lifeOn = (events: ModelEvent[], on: string) => lifeOf(model('alpha', { events }), on);
const surfaceOf = (life: Life, name: string) =>
  life.surfaces.find(({ surface }) => surface === name);

test('nothing has ended, begun or closed by a day after which the record places it', () => {
  fc.assert(
    fc.property(lives, ([events, [today]]) => {
      for (const life of lifeOn(events, today).surfaces) {
        if (life.state === 'left' || life.state === 'planned end') {
          expect(lastDay(life.on) <= today, saySurface(life)).toBe(true);
        }
        if (['available', 'newcomers closed', 'deprecated'].includes(life.state)) {
          expect(firstDay(life.on) <= today, saySurface(life)).toBe(true);
        }
        if (life.closed) expect(firstDay(life.closed) <= today).toBe(true);
      }
    }),
    RUNS,
  );
});

test('no turn of a life is told as past before it has begun, no end before it is over', () => {
  fc.assert(
    fc.property(lives, ([events, [today]]) => {
      const turns = turnsOf(lifeOn(events, today), today);
      for (const { on, what } of turns.filter(({ state }) => state === 'past')) {
        const isOverBy = what === 'retired' || what === 'shut-down' ? lastDay(on) : firstDay(on);
        expect(isOverBy <= today).toBe(true);
      }
    }),
    RUNS,
  );
});

test('what is over stays over, unless a release or a word that calls the end off lies between', () => {
  fc.assert(
    fc.property(lives, ([events, [before, after]]) => {
      const later = lifeOn(events, after);
      for (const life of lifeOn(events, before).surfaces.filter(isOver)) {
        const again = surfaceOf(later, life.surface);
        const isUndone = events.some(
          ({ what, on, surface }) =>
            surface === life.surface &&
            (what === 'released' || what === 'end-called-off') &&
            firstDay(on) > before &&
            firstDay(on) <= after,
        );
        expect(isUndone || (again !== undefined && isOver(again))).toBe(true);
      }
    }),
    RUNS,
  );
});

test('the order of the events in the record changes nothing', () => {
  fc.assert(
    fc.property(lives, ([events, [today]]) => {
      const told = (list: ModelEvent[]) => lifeOn(list, today).surfaces.map(saySurface);
      expect(told(events.toReversed())).toEqual(told(events));
    }),
    RUNS,
  );
});
