import { describe, expect, test } from 'vitest';
import { before, problemWith, problemsWith, soundText, swap, write } from '../../records.ts';

const MODEL = 'models/alpha.md';
const SNAPSHOT = 'models/alpha-2026-01.md';
const PROVIDER = 'providers/host.md';
const SOURCE = 'sources/acme-card.md';
const BENCHMARK = 'benchmarks/quiz.md';

describe('every id and alias is an address of its own', () => {
  const MEND = 'aliases and ids are addresses and have to differ; leave one out';

  test('an alias that another record has', () => {
    expect(problemWith(before(SNAPSHOT, 'snapshotOf', 'aliases: [alpha-one]'))).toBe(
      `5:11  aliases[0]  found "alpha-one", which already names content/models/alpha-2026-01.md; ${MEND}`,
    );
  });

  test.each([
    ['the id of another record', '[alpha-one]', '[alpha-2026-01]', '5:11  aliases[0]'],
    ['the id of the same record', '[alpha-one]', '[alpha]', '5:11  aliases[0]'],
    ['an alias given twice', '[alpha-one]', '[alpha-one, alpha-one]', '5:22  aliases[1]'],
  ])('%s', (_what, from, to, place) => {
    expect(problemWith(swap(MODEL, from, to))).toMatch(
      new RegExp(`^${place.replace(/[[\]]/g, '\\$&')} {2}found .+ already names content/models/`),
    );
  });

  test('records of another kind have addresses of their own', () => {
    expect(problemsWith(before(PROVIDER, 'offers', 'aliases: [alpha]'))).toEqual([]);
  });
});

describe('a snapshot belongs to a model that is none', () => {
  const RULE = 'a snapshot belongs to a model that is not itself a snapshot. Name that model';

  test('not to a snapshot', () => {
    const second = soundText(SNAPSHOT)
      .replace('snapshotOf: alpha', 'snapshotOf: alpha-2026-01')
      .replace('(2026-01)', '(2026-02)');
    expect(problemsWith(write('models/alpha-2026-02.md', second))).toEqual([
      `content/models/alpha-2026-02.md:5:1  snapshotOf  found "alpha-2026-01"; ${RULE}`,
    ]);
  });

  test('not to itself', () => {
    const itself = swap(SNAPSHOT, 'snapshotOf: alpha', 'snapshotOf: alpha-2026-01');
    expect(problemsWith(itself)).toContain(
      `content/models/alpha-2026-01.md:5:1  snapshotOf  found "alpha-2026-01"; ${RULE}`,
    );
  });

  test('a name points to a snapshot of its own', () => {
    const other = soundText(SNAPSHOT).replace('snapshotOf: alpha\n', '');
    expect(problemWith(write(SNAPSHOT, other))).toBe(
      '6:1  pointsTo  found "alpha-2026-01"; allowed is a model whose snapshotOf is alpha. Correct one of the two',
    );
  });
});

describe('one figure of a pair is not larger than the other', () => {
  test.each([
    [
      'active parameters',
      'parameters-active: 17B',
      'parameters-active: 401B',
      '15:7  claims[0].facts.parameters-active  found 401 billion; allowed is at most the total parameters in the same block, 400 billion. Correct one',
    ],
    [
      'the longest answer',
      'max-output: 16K',
      'max-output: 1M',
      '17:7  claims[0].facts.max-output  found 1 million; allowed is at most the context window in the same block, 128,000. Correct one',
    ],
  ])('%s', (_what, from, to, problem) => {
    expect(problemWith(swap(MODEL, from, to))).toBe(problem);
  });

  test('both may be equal, and either undisclosed', () => {
    expect(problemsWith(swap(MODEL, 'parameters-active: 17B', 'parameters-active: 400B'))).toEqual(
      [],
    );
    expect(problemsWith(swap(MODEL, '400B', 'undisclosed'))).toEqual([]);
  });
});

test('the developer of a record is the one that its claims name', () => {
  expect(problemWith(swap(MODEL, '      developer: Acme', '      developer: Acme Inc.'))).toBe(
    '12:7  claims[0].facts.developer  found "Acme Inc." from acme-card, but the record\'s developer is "Acme"; write both alike',
  );
});

describe('nothing ends before it was released', () => {
  test('on the same surface, as the same source tells it', () => {
    expect(problemWith(swap(MODEL, "'2027-03-01'", "'2026-01-09'"))).toBe(
      '26:7  events[1].on  found 2026-01-09; allowed is a date from the release on, 2026-01-10. Correct one',
    );
  });

  test('while the day, or the month, of the release may be the end', () => {
    expect(problemsWith(swap(MODEL, "'2027-03-01'", "'2026-01-10'"))).toEqual([]);
    expect(problemsWith(swap(MODEL, "'2027-03-01'", "'2026-01'"))).toEqual([]);
  });
});

test('a release after the build date is told as an announcement', () => {
  expect(problemWith(swap(MODEL, "'2026-01-10'", "'2026-11-23'"))).toBe(
    '25:7  events[0].on  found 2026-11-23; this states the past, so at most the build date, 2026-11-22 in UTC. Correct the date or, if it is not out yet, write what: announced and the day on which that was made known',
  );
});

describe('what states the past is not after the build date', () => {
  const RULE =
    'this states the past, so at most the build date, 2026-11-22 in UTC. Correct the date';

  test.each([
    [MODEL, "reviewed: '2026-11-20'", "reviewed: '2026-11-23'", '7:1  reviewed', '2026-11-23'],
    [
      MODEL,
      "checked: '2026-11-20'",
      "checked: '2026-11-23'",
      '10:5  claims[0].checked',
      '2026-11-23',
    ],
    [MODEL, "'2025-06'", "'2026-12'", '18:7  claims[0].facts.knowledge-cutoff', '2026-12'],
    [MODEL, 'value: 61.5', "value: 61.5, on: '2027'", '23:37  scores[0].on', '2027'],
    [
      MODEL,
      'about: safety',
      "about: safety, on: '2026-12-01'",
      '28:22  remarks[0].on',
      '2026-12-01',
    ],
    [MODEL, 'about: safety', "about: safety, asOf: '2026-12'", '28:22  remarks[0].asOf', '2026-12'],
    [
      MODEL,
      'what: shut-down',
      "what: shut-down, announced: '2026-12'",
      '26:42  events[1].announced',
      '2026-12',
    ],
    [
      PROVIDER,
      "checked: '2026-11-20'",
      "checked: '2026-11-23'",
      '11:5  offers[0].checked',
      '2026-11-23',
    ],
    [SOURCE, "published: '2026-01-10'", "published: '2027-01-10'", '6:1  published', '2027-01-10'],
    [SOURCE, "retrieved: '2026-11-20'", "retrieved: '2026-11-23'", '7:1  retrieved', '2026-11-23'],
  ])('%s: %s as %s', (file, from, to, place, date) => {
    expect(problemWith(swap(file, from, to))).toBe(`${place}  found ${date}; ${RULE}`);
  });

  test('the build date itself is past, and its month', () => {
    expect(problemsWith(swap(MODEL, "reviewed: '2026-11-20'", "reviewed: '2026-11-22'"))).toEqual(
      [],
    );
    expect(problemsWith(swap(MODEL, "'2026-01-10'", "'2026-11'"))).toEqual([]);
  });

  test.each(['retired', 'shut-down', 'restricted'])('while "%s" may lie ahead', (what) => {
    expect(problemsWith(swap(MODEL, 'what: shut-down', `what: ${what}`))).toEqual([]);
  });
});

describe('prices and limits of an offer', () => {
  test.each([
    [
      'cached input dearer than input',
      'cached: $0.50',
      'cached: $1.50',
      '7:5  offers[0].cached  found $1.5; allowed is at most the input price, $1. Correct one',
    ],
    [
      'a zero output price',
      'output: $2.00',
      'output: $0',
      '6:5  offers[0].output  found $0; beside it the input costs $1, and free: true is for what costs nothing at all. Correct the price, or leave both out and say in note what is charged',
    ],
    [
      'one price of two',
      '    output: $2.00\n',
      '',
      '4:5  offers[0].model  found one price of two; input and output price come together, from the same offer. Add the other',
    ],
    [
      'an answer longer than the context',
      'maxOutput: 16K',
      'maxOutput: 256K',
      '9:5  offers[0].maxOutput  found 256,000; allowed is at most the context, 128,000. Correct one',
    ],
  ])('%s', (_what, from, to, problem) => {
    expect(problemWith(swap(PROVIDER, from, to))).toBe(problem);
  });

  test('a zero price needs to be called free', () => {
    const zero = swap(
      PROVIDER,
      '$1.00\n    output: $2.00\n    cached: $0.50',
      '$0\n    output: $0',
    );
    expect(problemWith(zero)).toBe(
      '5:5  offers[0].input  found $0; a price of zero needs free: true and a source that says so. Add it, or leave the price out',
    );
    expect(problemsWith(zero, before(PROVIDER, '    context', '    free: true'))).toEqual([]);
  });

  const dated = (from: string, until: string) =>
    before(
      PROVIDER,
      '    source: acme',
      `    from: '${from}'\n    until: '${until}'\n    untilSource: acme-card`,
    );

  test('an offer does not end before it begins', () => {
    expect(problemWith(dated('2026-03-15', '2026-03-14'))).toBe(
      '11:5  offers[0].until  found 2026-03-14; allowed is a date from 2026-03-15 on. Correct one',
    );
    expect(problemsWith(dated('2026-03-15', '2026-03'))).toEqual([]);
  });

  test('an end has a source', () => {
    expect(problemWith(before(PROVIDER, '    source: acme', "    until: '2026-12-01'"))).toBe(
      '10:5  offers[0].until  found no untilSource; an end needs untilSource, the source that says so. Add it',
    );
  });
});

describe('the range of a benchmark', () => {
  test('runs from the lowest to the highest', () => {
    expect(problemsWith(swap(BENCHMARK, '[0, 100]', '[70, 0]'))[0]).toContain(
      'quiz.md:7:1  range  found 70 to 0; allowed is [lowest, highest]. Turn them round',
    );
  });

  test.each(['100.1', '-1'])('has no room for a score of %s', (score) => {
    expect(problemWith(swap(MODEL, 'value: 61.5', `value: ${score}`))).toBe(
      `23:24  scores[0].value  found ${score}; quiz runs from 0 to 100; correct the figure or the range`,
    );
  });

  test.each(['0', '100'])('has room for %s', (score) => {
    expect(problemsWith(swap(MODEL, 'value: 61.5', `value: ${score}`))).toEqual([]);
  });
});
