import { describe, expect, test } from 'vitest';
import { before, problemWith, problemsWith, soundText, swap, write } from '../../records.ts';

const MODEL = 'models/alpha.md';
const SOURCE = 'sources/acme-card.md';
const PROVIDER = 'providers/host.md';
const BENCHMARK = 'benchmarks/quiz.md';
const OR_UNSAID = '; or undisclosed, or not-applicable';
const QUANTITY =
  'allowed is a number such as 16384, 1,048,576, 128K, 1M, 400B, ~40T or >30T' + OR_UNSAID;
const DATE =
  'allowed is a year, month or day that the calendar has: "2024", "2024-08" or "2024-08-31"' +
  OR_UNSAID;

test('sound records have none', () => {
  expect(problemsWith()).toEqual([]);
});

describe('a fact in the wrong spelling: where, what was found, what is allowed', () => {
  test.each([
    [
      '128K',
      '128 thousand',
      '16:7',
      'context-window',
      `found "128 thousand"; ${QUANTITY.replace(OR_UNSAID, '')}. Write 128K${OR_UNSAID}`,
    ],
    ["'2025-06'", "'2025-6'", '18:7', 'knowledge-cutoff', `found "2025-6"; ${DATE}`],
    ["'2025-06'", "'2025-02-30'", '18:7', 'knowledge-cutoff', `found "2025-02-30"; ${DATE}`],
    [
      "'2025-06'",
      '2025',
      '18:7',
      'knowledge-cutoff',
      `found 2025; allowed is a year, month or day in quotes, such as "2024-08"${OR_UNSAID}`,
    ],
    [
      'vision: true',
      'vision: yes',
      '20:7',
      'vision',
      `found "yes"; allowed is true or false, without quotes${OR_UNSAID}`,
    ],
    [
      '[text, image]',
      'text',
      '19:7',
      'input-kinds',
      `found "text"; allowed is a list in brackets, such as [text, image]${OR_UNSAID}`,
    ],
    [
      '[text, image]',
      '[text, imagery]',
      '19:27',
      'input-kinds[1]',
      `found "imagery"; did you mean "image"? Allowed: text, image, audio, video, pdf${OR_UNSAID}`,
    ],
    [
      'architecture: dense',
      'architecture: densely',
      '13:7',
      'architecture',
      `found "densely"; did you mean "dense"? Allowed: dense, mixture-of-experts${OR_UNSAID}`,
    ],
    [
      'value: Acme Licence',
      'value: 5',
      '21:18',
      'license.value',
      `found 5; allowed is text; put it in quotes if it looks like a number or a date${OR_UNSAID}`,
    ],
    [
      'locator: section 1',
      'estimate: false',
      '21:39',
      'license.estimate',
      'found false; allowed is true, or leave the key out',
    ],
  ])('%s, as %s', (from, to, place, field, message) => {
    expect(problemWith(swap(MODEL, from, to))).toBe(
      `${place}  claims[0].facts.${field}  ${message}`,
    );
  });

  test.each(['undisclosed', 'not-applicable', '{ value: undisclosed, note: On its page. }'])(
    'while %s is a fact of every field',
    (said) => {
      const facts = ['128K', 'dense', "'2025-06'", '[text, image]'];
      expect(problemsWith(...facts.map((fact) => swap(MODEL, fact, said)))).toEqual([]);
    },
  );
});

describe('other parts of a record in the wrong spelling', () => {
  test.each([
    [
      PROVIDER,
      '$1.00',
      '1.00',
      '5:5  offers[0].input  found 1; allowed is US dollars per million tokens, such as $0.24. Write $1',
    ],
    [
      PROVIDER,
      "checked: '2026-11-20'",
      "checked: '2026-11'",
      '11:5  offers[0].checked  found "2026-11"; allowed is a day that the calendar has, such as "2026-11-21"',
    ],
    [
      MODEL,
      'value: 61.5',
      'value: 61.5%',
      '23:24  scores[0].value  found "61.5%"; allowed is a number, without quotes. Write 61.5',
    ],
    [
      MODEL,
      'what: released',
      'what: relased',
      '25:25  events[0].what  found "relased"; did you mean "released"? Allowed: announced, released, delayed, deprecated, restricted, retired, shut-down, end-called-off',
    ],
    [
      MODEL,
      'source: acme-card\n    checked',
      'source: Acme Card\n    checked',
      '9:5  claims[0].source  found "Acme Card"; allowed is an id of a-z, 0-9 and single hyphens, such as llama-4-scout. Write acme-card',
    ],
    [
      MODEL,
      '[alpha-one]',
      '[Alpha One]',
      '5:11  aliases[0]  found "Alpha One"; allowed is a-z, 0-9, dots and hyphens, such as gpt-4.1; it becomes an address',
    ],
    [
      MODEL,
      '[alpha-one]',
      '[4.10]',
      '5:11  aliases[0]  found 4.1; allowed is another spelling of the name, in quotes if it looks like a number',
    ],
    [
      MODEL,
      '[alpha-one]',
      '[alpha-vs-beta]',
      '5:11  aliases[0]  found "alpha-vs-beta"; -vs- is kept for addresses of pairs; leave it out',
    ],
    [
      SOURCE,
      'https://acme.example/alpha',
      'javascript:alert(1)',
      '4:1  url  found "javascript:alert(1)"; allowed is a web address that begins with https:// (or http://)',
    ],
    [
      SOURCE,
      'url: https://acme.example/alpha\n',
      '',
      '1:1  url  found nothing; allowed is a web address; if there is none, say why under noUrl. Its address. For example: https://example.com/card',
    ],
    [
      SOURCE,
      'primary',
      'primery',
      '5:1  tier  found "primery"; did you mean "primary"? Allowed: primary, independent, aggregator, secondary',
    ],
    [BENCHMARK, 'better: higher', 'better: up', '8:1  better  found "up"; allowed: higher, lower'],
    [
      MODEL,
      'family: alpha\n',
      '',
      '1:1  family  found nothing; allowed is the id of a record, such as gpt-4o. The id of a record in content/families. For example: llama-4',
    ],
  ])('%s: %j as %j', (file, from, to, problem) => {
    expect(problemWith(swap(file, from, to))).toBe(problem);
  });
});

test('a source without an address may say why', () => {
  expect(
    problemsWith(swap(SOURCE, 'url: https://acme.example/alpha', 'noUrl: Shown once.')),
  ).toEqual([]);
});

describe('says which key was meant', () => {
  test.each([
    [MODEL, 'context-window:', 'contxt-window:', 'claims[0].facts.contxt-window', 'context-window'],
    [
      MODEL,
      'locator: section 1',
      'locater: section 1',
      'claims[0].facts.license.locater',
      'locator',
    ],
    [MODEL, 'remarks:', 'remark:', 'remark', 'remarks'],
    [PROVIDER, 'maxOutput:', 'maxoutput:', 'offers[0].maxoutput', 'maxOutput'],
    [BENCHMARK, 'range:', 'ranges:', 'ranges', 'range'],
  ])('%s: %s as %s', (file, from, to, field, meant) => {
    expect(problemWith(swap(file, from, to))).toContain(
      `  ${field}  found the unknown key "${to.split(':')[0]}"; did you mean "${meant}"? Allowed: `,
    );
  });

  test('and lists the allowed ones where none is near', () => {
    expect(problemWith(before(SOURCE, 'tier:', 'rating: 5'))).toBe(
      '5:1  rating  found the unknown key "rating"; allowed: title, publisher, url, noUrl, tier, published, snapshot, retrieved, access, sure',
    );
  });

  test('a release is an event and no fact', () => {
    expect(problemWith(before(MODEL, '      vision', "      released: '2026-01-10'"))).toContain(
      'found the unknown key "released"',
    );
  });
});

describe('a file is named by its id', () => {
  test.each(['Alpha_2', 'gpt-4.1', 'alpha--2', 'alpha-vs-beta'])('%s.md is none', (name) => {
    const text = soundText('models/alpha-2026-01.md');
    expect(problemsWith(write(`models/${name}.md`, text))).toEqual([
      `content/models/${name}.md:1:1  models  found the name "${name}.md"; a file is named by its id: a-z, 0-9 and single hyphens, without -vs-. Rename the file`,
    ]);
  });
});

test('lists all problems of a file, in the order of its lines', () => {
  const problems = problemsWith(
    swap(MODEL, 'vision: true', 'vision: yes'),
    swap(MODEL, '128K', 'large'),
    swap(MODEL, "reviewed: '2026-11-20'", 'reviewed: 2026'),
    swap(MODEL, 'settings: 0-shot', 'setting: 0-shot'),
  );
  expect(problems.map((problem) => problem.split('  ').slice(0, 2))).toEqual([
    ['content/models/alpha.md:7:1', 'reviewed'],
    ['content/models/alpha.md:16:7', 'claims[0].facts.context-window'],
    ['content/models/alpha.md:20:7', 'claims[0].facts.vision'],
    ['content/models/alpha.md:23:5', 'scores[0].settings'],
    ['content/models/alpha.md:23:37', 'scores[0].setting'],
  ]);
});

test('lists the problems of all files, of spelling, of rules and of references', () => {
  const problems = problemsWith(
    swap(MODEL, 'max-output: 16K', 'max-output: 256K'),
    swap(SOURCE, 'tier: primary', 'tier: first'),
    swap(SOURCE, 'url: https://acme.example/alpha\n', ''),
    swap(PROVIDER, 'model: alpha', 'model: alhpa'),
    swap(BENCHMARK, '[0, 100]', '[100, 0]'),
  );
  expect(problems.map((problem) => problem.split('  ')[0])).toEqual([
    'content/benchmarks/quiz.md:7:1',
    'content/models/alpha.md:17:7',
    'content/models/alpha.md:23:24',
    'content/providers/host.md:4:5',
    'content/sources/acme-card.md:1:1',
    'content/sources/acme-card.md:4:1',
  ]);
});

test('a broken record is reported once, and not again wherever it is cited', () => {
  expect(problemsWith(swap(SOURCE, 'tier: primary', 'tier: first'))).toHaveLength(1);
  expect(problemsWith(swap(MODEL, 'vision: true', 'vision: yes'))).toHaveLength(1);
  expect(problemsWith(swap(BENCHMARK, 'better: higher', 'better: up'))).toHaveLength(1);
});
