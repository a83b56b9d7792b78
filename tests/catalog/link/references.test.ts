import { describe, expect, test } from 'vitest';
import { before, problemWith, problemsWith, soundText, swap, write } from '../../records.ts';

const MODEL = 'models/alpha.md';
const SNAPSHOT = 'models/alpha-2026-01.md';
const PROVIDER = 'providers/host.md';

describe('a reference that leads nowhere says which record was meant', () => {
  test.each([
    [
      'a source of claims',
      MODEL,
      'source: acme-card\n    c',
      'source: acme-crad\n    c',
      '9:5  claims[0].source',
      'source',
      'acme-crad',
      'acme-card',
    ],
    [
      'a source of a score',
      MODEL,
      'by: Acme, source: acme-card',
      'by: Acme, source: acme-cards',
      '23:65  scores[0].source',
      'source',
      'acme-cards',
      'acme-card',
    ],
    [
      'a source of a remark',
      MODEL,
      'it., source: acme-card',
      'it., source: acmecard',
      '28:45  remarks[0].source',
      'source',
      'acmecard',
      'acme-card',
    ],
    [
      'a source of an offer',
      PROVIDER,
      'source: acme-card',
      'source: acme-crd',
      '10:5  offers[0].source',
      'source',
      'acme-crd',
      'acme-card',
    ],
    [
      'a benchmark',
      MODEL,
      'benchmark: quiz',
      'benchmark: quizz',
      '23:7  scores[0].benchmark',
      'benchmark',
      'quizz',
      'quiz',
    ],
    [
      'a model that is sold',
      PROVIDER,
      'model: alpha',
      'model: alhpa',
      '4:5  offers[0].model',
      'model',
      'alhpa',
      'alpha',
    ],
    [
      'the snapshot that a name points to',
      MODEL,
      'pointsTo: alpha-2026-01',
      'pointsTo: alpha-2026-10',
      '6:1  pointsTo',
      'model',
      'alpha-2026-10',
      'alpha-2026-01',
    ],
  ])('%s', (_what, file, from, to, place, noun, found, meant) => {
    expect(problemWith(swap(file, from, to))).toBe(
      `${place}  found "${found}", and there is no ${noun} of that id; did you mean "${meant}"?`,
    );
  });

  test('the model of a snapshot', () => {
    const [pointer, snapshot, ...others] = problemsWith(
      swap(SNAPSHOT, 'snapshotOf: alpha', 'snapshotOf: alfa'),
    );
    expect(others).toEqual([]);
    expect(pointer).toContain(
      'alpha-2026-01.md:5:1  snapshotOf  found "alfa", and there is no model of that id; did you mean "alpha"?',
    );
    expect(snapshot).toContain('allowed is a model whose snapshotOf is alpha');
  });

  test('the family of a model', () => {
    expect(problemWith(swap(MODEL, 'family: alpha', 'family: alhpa'))).toBe(
      '4:1  family  found "alhpa", and there is no family of that id; did you mean "alpha"?',
    );
    expect(problemWith(swap(MODEL, 'family: alpha', 'family: omicron'))).toContain(
      'write content/families/omicron.md first',
    );
  });

  test('the source that says when an offer ends', () => {
    const end = "    until: '2026-12-01'\n    untilSource: acme-crad";
    expect(problemWith(before(PROVIDER, '    source: acme', end))).toBe(
      '11:5  offers[0].untilSource  found "acme-crad", and there is no source of that id; did you mean "acme-card"?',
    );
  });

  test('where no record is near, which file to write', () => {
    expect(problemWith(swap(MODEL, 'benchmark: quiz', 'benchmark: olympiad'))).toBe(
      '23:7  scores[0].benchmark  found "olympiad", and there is no benchmark of that id; write content/benchmarks/olympiad.md first',
    );
  });
});

test('each lost reference of a record is a problem of its own', () => {
  const text = soundText(MODEL).replaceAll('acme-card', 'acme-crad');
  expect(problemsWith(write(MODEL, text))).toHaveLength(5);
});
