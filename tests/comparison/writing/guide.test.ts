import { describe, expect, test } from 'vitest';
import { pointerIn } from '../../../src/catalog/file/pointer.ts';
import { type Checked, checkCatalog } from '../../../src/catalog/load.ts';
import { brokenClaims } from '../../../src/comparison/writing/broken-claim.ts';
import { guideTextOf, guidesAbout } from '../../../src/comparison/writing/guide.ts';
import { type Prose, plainText } from '../../../src/comparison/prose/prose.ts';
import { studyAll } from '../../../src/comparison/study/studies.ts';
import { SAMPLE_DATE } from '../../build-date.ts';
import { problemWith, recordsWith, swap, write } from '../../records.ts';

/** Guides over the sound records: what is filled in, and what stops the build. */

const PAIR = 'alpha-vs-alpha-2026-01';

const guide = (body: string, rests = `{ pair: ${PAIR}, row: max-output, leads: alpha }`) =>
  write(
    'guides/story.md',
    `---
title: The story
description: What it is about.
reviewed: '2026-11-20'
restsOn:
  - ${rests}
---

${body}
`,
  );

const USE_CASE = write(
  'use-cases/reading.md',
  `---
name: Reading
job: Reading a book.
question: Which is better for reading
order: 1
costs: [price-blended]
---
`,
);

/** The one offer, of today: older than half a year it would be compared with nothing. */
const CURRENT = swap('providers/host.md', '    checked:', "    asOf: '2026-11-20'\n    checked:");

function recordsOf(...changes: Parameters<typeof recordsWith>): Checked {
  return checkCatalog(recordsWith(USE_CASE, CURRENT, ...changes), SAMPLE_DATE);
}

function bodyOf(text: string): Prose {
  const { catalog } = recordsOf(guide(text));
  const [first] = catalog.guides;
  if (!first) throw new Error('There is no guide');
  return guideTextOf(studyAll(catalog, SAMPLE_DATE), first).body;
}

/** The problems of a guide as the build prints them: `line  field  message`. */
function brokenIn(...change: Parameters<typeof guide>): string[] {
  const { catalog, entries } = recordsOf(guide(...change));
  return brokenClaims(studyAll(catalog, SAMPLE_DATE), pointerIn(entries)).map(
    ({ file, line, field, message }) => `${file}:${line}  ${field}  ${message}`,
  );
}

describe('a figure is the record’s, leads to its row, and cites who says so', () => {
  test.each([
    ['alpha context-window', '128,000 tokens', '/models/alpha/', 'context-window'],
    ['alpha quiz', '61.5%', '/models/alpha/', 'quiz'],
    ['alpha availability', 'leaves the Acme API on 1 March 2027', '/models/alpha/', 'availability'],
    ['alpha price-blended', '$1.25', '/models/alpha/', 'prices'],
    [`alpha max-output vs alpha-2026-01`, '16,000 tokens', `/compare/${PAIR}/`, 'max-output'],
  ])('[[%s]]: %s', (token, text, page, row) => {
    const pieces = bodyOf(`It has [[${token}]].`).filter((piece) => typeof piece !== 'string');
    expect(pieces).toEqual([
      { text, row, page },
      { cite: expect.objectContaining({ id: 'acme-card' }) },
    ]);
  });

  test.each([
    [`${PAIR} max-output`, '2× larger', 'max-output'],
    [`${PAIR} job-reading`, 'Not measured', 'job-reading'],
  ])('[[%s]], of a pair: %s', (token, text, row) => {
    expect(bodyOf(`So: [[${token}]].`)).toContainEqual({ text, row, page: `/compare/${PAIR}/` });
  });

  test('[[source: acme-card]] cites what no row holds, and is numbered once', () => {
    const { catalog } = recordsOf(guide('Said.[[source: acme-card]] Again.[[source: acme-card]]'));
    const texts = catalog.guides.map((one) => guideTextOf(studyAll(catalog, SAMPLE_DATE), one));
    expect(texts.map(({ body }) => plainText(body).trim())).toEqual(['Said. Again.']);
    expect(texts.map(({ sources }) => sources.map(({ id }) => id))).toEqual([['acme-card']]);
  });
});

describe('what the records do not bear out stops the build, with file, line and what they say', () => {
  test.each([
    ['alpha contxt-window', 'Alpha has no row "contxt-window"; did you mean "context-window"?'],
    [
      'alpha languages',
      'the records give no value: no source found. Take the figure out, or put the fact into a record',
    ],
    ['alhpa context-window', 'there is no model or pair "alhpa"; did you mean "alpha"?'],
    ['source: acme-crad', 'there is no source "acme-crad"; did you mean "acme-card"?'],
    [`${PAIR} context-window`, 'the records now say: even, so nobody is ahead. Change the text'],
    [
      `${PAIR} job-writing`,
      'this pair has no row "job-writing". Take the figure out, or put the fact into a record',
    ],
    ['alpha', 'allowed are [[model row]], [[model row vs other-model]] and [[source: id]]'],
  ])('[[%s]]', (token, message) => {
    expect(brokenIn(`One line.\n\nIt has [[${token}]].`)).toEqual([
      `content/guides/story.md:11  body  found [[${token}]]; ${message}`,
    ]);
  });

  test('a row that comes out otherwise than the text has it', () => {
    expect(brokenIn('Text.', `{ pair: ${PAIR}, row: context-window, leads: alpha }`)).toEqual([
      'content/guides/story.md:6  restsOn[0]  found "context-window: alpha leads"; the records now say: even (128,000 tokens against 128,000 tokens). Change the text and this line, or find out what moved',
    ]);
  });

  test('while a sound guide has no problem', () => {
    expect(brokenIn('It has [[alpha context-window]].')).toEqual([]);
  });
});

describe('a guide names pairs and models that there are', () => {
  test.each([
    [
      '{ pair: alpha-vs-gamma, row: vision, comes: even }',
      '6:7  restsOn[0].pair  found "gamma", and there is no model of that id; write content/models/gamma.md first',
    ],
    [
      '{ pair: alpha-2026-01-vs-alpha, row: vision, comes: even }',
      `6:7  restsOn[0].pair  found "alpha-2026-01-vs-alpha"; the ids of a pair stand in alphabetical order. Write ${PAIR}`,
    ],
    [
      '{ pair: alpha, row: vision, comes: even }',
      '6:7  restsOn[0].pair  found "alpha"; allowed are two ids with -vs- between them, such as gpt-4o-vs-llama-4-scout',
    ],
    [
      `{ pair: ${PAIR}, row: vison, comes: even }`,
      '6:37  restsOn[0].row  found the row "vison"; did you mean "vision"?',
    ],
    [`{ pair: ${PAIR}, row: vision }`, 'restsOn[0]  found '],
  ])('%s', (rests, problem) => {
    expect(problemWith(USE_CASE, guide('Text.', rests))).toContain(problem);
  });
});

test('a pair leads to the guides that rest on it', () => {
  const { catalog } = recordsOf(
    guide('Text.'),
    swap('models/alpha.md', 'vision: true', 'vision: false'),
    swap('models/alpha.md', '[text, image]', '[text]'),
  );
  expect(guidesAbout(catalog, PAIR).map(({ id }) => id)).toEqual(['story']);
  expect(guidesAbout(catalog, 'alpha-vs-beta')).toEqual([]);
});
