import { describe, expect, test } from 'vitest';
import { checkCatalog, loadCatalog } from '../../../src/catalog/load.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { problemWith, recordsWith, soundText, swap, write } from '../../records.ts';

/** A name that stood for one snapshot up to a day, and stands for another since. */

const MODEL = 'models/alpha.md';
const POINTS = 'pointsTo: alpha-2026-01';
const earlier = write(
  'models/alpha-2025-06.md',
  soundText('models/alpha-2026-01.md').replaceAll('2026-01', '2025-06'),
);
const pointed = (until = '2026-01-09') =>
  swap(
    MODEL,
    POINTS,
    `${POINTS}\npointedTo:\n  - { snapshot: alpha-2025-06, until: '${until}', source: acme-card }`,
  );
const SCORE = '{ benchmark: quiz, value: 61.5, settings: 0-shot, by: Acme, source: acme-card }';
const scored = (on: string) => swap(MODEL, SCORE, SCORE.replace(' }', `, on: '${on}' }`));

/** Where the result of the name stands once the records are linked. */
function runOn(on: string, until?: string): string | undefined {
  const catalog = loadCatalog(recordsWith(earlier, pointed(until), scored(on)), SAMPLE_DATE);
  return catalog.models.find(({ scores }) => scores.length > 0)?.id;
}

describe('a result belongs to the snapshot that was run', () => {
  test.each([
    ['on the last day of the old one', '2026-01-09', 'alpha-2025-06'],
    ['on the first day of the new one', '2026-01-10', 'alpha'],
    ['in a month before the change', '2025-11', 'alpha-2025-06'],
    ['in a month since', '2026-02', 'alpha'],
    ['in the month of the change, so that nobody can tell', '2026-01', 'alpha'],
  ])('%s', (_when, on, id) => {
    expect(runOn(on)).toBe(id);
  });

  test('and of a change told by its month no day of that month tells which', () => {
    expect(runOn('2025-12-31', '2026-01')).toBe('alpha-2025-06');
    expect(runOn('2026-01-20', '2026-01')).toBe('alpha');
    expect(runOn('2026-02-01', '2026-01')).toBe('alpha');
  });

  test('so that a date which does not tell is asked about', () => {
    const asked = (on: string) =>
      checkCatalog(recordsWith(earlier, pointed(), scored(on)), SAMPLE_DATE).problems.map(
        ({ kind, message }) => [kind, message.split('. ')[0]],
      );
    expect(asked('2026-01')).toEqual([
      [
        'score-of-one-snapshot',
        'found a result of 2026-01, when the name may have stood for alpha-2025-06 or alpha-2026-01',
      ],
    ]);
    expect(asked('2026-01-20')).toEqual([]);
  });
});

test('a claim of that time is told of the old snapshot, and of the name where nobody has spoken since', () => {
  const older = write(
    'sources/old-card.md',
    soundText('sources/acme-card.md').replace("'2026-01-10'", "'2025-06-01'"),
  );
  const block = `claims:
  - source: old-card
    checked: '2026-11-20'
    facts: { context-window: 32K, experts: undisclosed }`;
  const root = recordsWith(earlier, pointed(), older, swap(MODEL, 'claims:', block));
  const { models } = loadCatalog(root, SAMPLE_DATE);
  const said = (id: string, field: string) =>
    models
      .find((model) => model.id === id)
      ?.claims.filter((claim) => claim.field === field)
      .map(({ source }) => source.id);
  expect(said('alpha', 'context-window')).toEqual(['acme-card']);
  expect(said('alpha-2025-06', 'context-window')).toEqual(['old-card']);
  expect(said('alpha', 'experts')).toEqual(['old-card']);
});

describe('what cannot be is refused', () => {
  test('another model’s snapshot', () => {
    const stranger = write(
      'models/alpha-2025-06.md',
      soundText('models/alpha-2026-01.md')
        .replaceAll('2026-01', '2025-06')
        .replace('snapshotOf: alpha\n', ''),
    );
    expect(problemWith(stranger, pointed())).toContain(
      'pointedTo[0].snapshot  found "alpha-2025-06"; allowed is a model whose snapshotOf is alpha',
    );
  });

  test('a last day that lies ahead', () => {
    expect(problemWith(earlier, pointed('2027-01-01'))).toContain(
      'pointedTo[0].until  found 2027-01-01; this states the past',
    );
  });

  test('a snapshot that is not there', () => {
    expect(problemWith(pointed())).toContain(
      'pointedTo[0].snapshot  found "alpha-2025-06", and there is no model of that id',
    );
  });

  test('two with one last day', () => {
    const twice = swap(
      MODEL,
      POINTS,
      `${POINTS}\npointedTo:\n  - { snapshot: alpha-2025-06, until: '2026-01-09', source: acme-card }\n  - { snapshot: alpha-2026-01, until: '2026-01', source: acme-card }`,
    );
    expect(problemWith(earlier, twice)).toContain(
      'pointedTo[1].until  found 2026-01; the name stood for alpha-2025-06 until 2026-01-09, too. Give each its own last day',
    );
  });
});
