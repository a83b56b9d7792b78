import { describe, expect, test } from 'vitest';
import type { ModelEvent } from '../../../src/catalog/catalog.ts';
import { pillsOf } from '../../../src/comparison/telling/life.ts';
import { lifeOf } from '../../../src/comparison/lives/lifecycle.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { INDEX, compared, event, idsOf, model, rowOf } from '../make.ts';
import { sayNote } from '../../../src/comparison/telling/note.ts';

const RELEASED = event('released', '2024-05-13');
const SHUT = event('shut-down', '2027-01-14', 'Acme API', { announced: '2026-01-01' });

function lifeOn(date: string, ...events: ModelEvent[]) {
  const comparison = compared({ events }, { events: [event('released', '2020')] }, { date });
  return { cell: rowOf(comparison, 'availability').cells.a, life: comparison.lives.a };
}

describe('a life is told as of the build date', () => {
  test.each([
    ['2026-11-22', 'Leaves the Acme API on 14 January 2027'],
    ['2027-01-13', 'Leaves the Acme API on 14 January 2027'],
    ['2027-01-15', 'Left the Acme API on 14 January 2027'],
  ])('on %s: %s', (date, says) => {
    expect(lifeOn(date, RELEASED, SHUT).cell.text).toBe(says);
  });

  test('with no end in sight: since when', () => {
    expect(lifeOn('2026-11-22', RELEASED).cell.text).toBe(
      'Has been on the Acme API since 13 May 2024',
    );
  });

  test('weights are published, and stay', () => {
    const { cell } = lifeOn('2026-11-22', event('released', '2025-04-05', 'weights'));
    expect(cell.text).toBe('Has had open weights since 5 April 2025');
  });

  test('as precisely as the date was given', () => {
    const { cell } = lifeOn('2026-11-22', RELEASED, event('retired', '2027-02'));
    expect(cell.text).toBe('Leaves the Acme API in February 2027');
  });

  test.each([
    ['nothing is known of it', []],
    ['it ends', [event('shut-down', '2027-01-14')]],
    ['newcomers get it no longer', [event('restricted', '2026-01-14')]],
    ['a part of it was on record alone', [event('deprecated', '2026-01-14', 'Acme API, tuning')]],
  ])('where %s, nobody says that it was never released', (_, events) => {
    const comparison = compared({ events }, { events: [event('released', '2020')] });
    expect(comparison.lives.a.isReleased).toBe(true);
    const cells = ['released', 'availability'].map((id) => rowOf(comparison, id).cells.a.text);
    expect(cells.join()).not.toContain('Never released');
    expect(pillsOf(comparison.lives.a).map(({ text }) => text)).not.toContain('never released');
  });

  test('what was announced and never released says so', () => {
    const { cell, life } = lifeOn(
      '2026-11-22',
      event('announced', '2025-04-05'),
      event('delayed', '2025-05'),
    );
    expect(cell.text).toBe('Never released');
    expect(life.isReleased).toBe(false);
    expect(pillsOf(life)).toEqual([{ text: 'never released', tone: 'warn' }]);
  });

  test('nothing is known where nobody tells', () => {
    expect(lifeOn('2026-11-22').cell.state).toBe('unknown');
  });
});

describe('each surface has a life of its own', () => {
  const { cell, life } = lifeOn(
    '2026-11-22',
    RELEASED,
    SHUT,
    event('released', '2024-05-13', 'ChatGPT'),
    event('retired', '2026-02-13', 'ChatGPT', { said: '2026-02-13' }),
    event('retired', '2026-03-09', 'Host', { announced: '2026-02-20' }),
  );

  test('the maker’s own first, and of those the one that is about to end', () => {
    expect(life.surfaces.map(({ surface, state }) => [surface, state])).toEqual([
      ['Acme API', 'leaves'],
      ['ChatGPT', 'left'],
      ['Host', 'left'],
    ]);
    expect(cell.text).toBe('Leaves the Acme API on 14 January 2027');
    expect(cell.notes.map(sayNote)).toEqual([
      'left ChatGPT on 13 February 2026',
      'left Host on 9 March 2026',
    ]);
  });

  test('the head of a page warns of what ends on the maker’s own', () => {
    expect(pillsOf(life)).toEqual([
      { text: 'Acme API until 14 Jan 2027', tone: 'warn' },
      { text: 'left ChatGPT 13 Feb 2026', tone: 'warn' },
    ]);
  });
});

test('rival dates of an end are a dispute, the nearer source on top', () => {
  const { cell } = lifeOn(
    '2026-11-22',
    event('shut-down', '2026-10-01', 'Acme API', { source: INDEX }),
    RELEASED,
    SHUT,
    event('shut-down', '2027-01', 'Acme API', { source: INDEX, locator: 'table' }),
  );
  expect(cell.text).toBe('Leaves the Acme API on 14 January 2027');
  expect(idsOf(cell.voices)).toEqual(['card', 'index']);
  expect(cell.rivals.map(({ says }) => says)).toEqual(['shut down 1 October 2026']);
});

describe('what has no day of release on record', () => {
  const isOut = (more: Parameters<typeof model>[1]) =>
    lifeOf(model('alpha', more), SAMPLE_DATE).isReleased;

  test('has been out where it ends, or where catalogues list it', () => {
    expect(isOut({ events: [event('shut-down', '2026-03-09')] })).toBe(true);
    expect(isOut({ events: [], isListed: true })).toBe(true);
  });

  test('has never come where it was announced alone', () => {
    expect(isOut({ events: [event('announced', '2026-03-09')] })).toBe(false);
  });
});
