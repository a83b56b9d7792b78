import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { calendarEntries, toCalendar } from '../../src/exports/calendar/calendar.ts';
import { CATALOG, STUDIES } from '../content/catalog.ts';

const WHERE = { date: STUDIES.date, address: (page: string) => `https://matchup.example${page}` };
const ENTRIES = calendarEntries(STUDIES);
const eventsOf = (text: string) => convertIcsCalendar(undefined, text).events ?? [];

describe('the calendar of all', () => {
  const events = eventsOf(toCalendar(ENTRIES, 'All', WHERE));

  test('has the last day of GPT-4o as a whole day, with alarms 30 and 7 days before', () => {
    const last = events.find(({ uid }) => uid === 'end-gpt-4o-openai-api@matchup');
    expect(last?.start).toMatchObject({ type: 'DATE', date: new Date('2027-01-14T00:00:00Z') });
    expect(last?.summary).toBe('GPT-4o will leave the OpenAI API');
    expect(last?.alarms?.map(({ trigger }) => trigger.value)).toEqual([
      { before: true, days: 30 },
      { before: true, days: 7 },
    ]);
    expect(last?.url).toBe('https://matchup.example/models/gpt-4o/#life');
  });

  test('holds nothing that is over, and each entry once', () => {
    expect(events.length).toBe(ENTRIES.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const past = ENTRIES.filter(({ on }) => on < STUDIES.date);
    expect(past).toEqual([]);
  });

  test('rings for ends, and not for prices', () => {
    const rung = events.filter(({ alarms = [] }) => alarms.length > 0).map(({ uid }) => uid);
    expect(rung.every((uid) => uid.startsWith('end-'))).toBe(true);
  });
});

test('an entry keeps its name from day to day', () => {
  const later = calendarEntries(studyAll(CATALOG, '2026-12-05'));
  const names = new Set(ENTRIES.map(({ uid }) => uid));
  expect(later.length).toBeGreaterThan(5);
  expect(later.filter(({ uid }) => !names.has(uid))).toEqual([]);
});

test('the same records and day give the same bytes', () => {
  expect(toCalendar(ENTRIES, 'All', WHERE)).toBe(toCalendar(ENTRIES, 'All', WHERE));
});

test('whatever a name holds, the file has one event with that name', () => {
  const [entry] = ENTRIES;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      const [event, ...more] = eventsOf(
        toCalendar(entry ? [{ ...entry, title: `${title.trim()}.` }] : [], 'One', WHERE),
      );
      expect(more).toEqual([]);
      expect(event?.uid).toBe(entry?.uid);
    }),
  );
});
