import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportProblems } from '../../src/catalog/problems/report.ts';
import { importBoards } from '../../src/import/boards/import.ts';
import { type Mapping, run } from '../../src/import/boards/mapping.ts';
import { reportEdition } from '../../src/import/boards/report.ts';
import { SAMPLE_DATE } from '../build-date.ts';
import { recordsWith, write } from '../records.ts';

/** The importer of boards, on made-up tables. */

const BOARD = `---
name: Quiz, January 2026
benchmark: quiz
by: Acme
day: '2026-01-10'
source: acme-card
checked: '2026-11-20'
settings: The same prompt for all.
licence: MIT
weaknesses: [Easy questions.] # a person's remark
metrics:
  - id: score
    label: Answered right
    measures: Answering questions.
    range: [0, 100]
    better: higher
    margin: { points: 4, why: Two standard errors over 600 questions. }
rows:
  - model: alpha
    effort: high
    values: { score: 1 }
    note: Run twice.
---

What a person wrote.
`;

const HEAD = 'model_as_listed,score,metric,settings,as_of_date';

const MAPPING: Mapping = {
  names: {
    'Alpha (high)': run('alpha', 'high'),
    'Alpha (low)': run('alpha', 'low'),
    'Delta 2': run('delta'),
  },
  metrics: { 'Quiz score': 'score' },
  leave: { 'Alpha mini': 'another model' },
};

function tables(...lines: string[]) {
  return tablesOf([HEAD, ...lines].join('\n'));
}

function tablesOf(csv: string, board = BOARD) {
  const root = recordsWith(write('boards/quiz-2026-01.md', board));
  const folder = join(root, 'tables');
  mkdirSync(folder);
  writeFileSync(join(folder, 'quiz-2026-01.csv'), csv);
  const file = join(root, 'content/boards/quiz-2026-01.md');
  return {
    text: () => readFileSync(file, 'utf8'),
    run: (mapping = MAPPING) =>
      importBoards(root, folder, { 'quiz-2026-01': mapping }, SAMPLE_DATE),
  };
}

async function refusalOf(...lines: string[]): Promise<string> {
  const table = tables(...lines);
  const { problems } = await table.run();
  expect(table.text()).toBe(BOARD);
  return reportProblems(problems).split('\n')[0] ?? '';
}

const SOUND = 'Alpha (high),61.5,Quiz score,one prompt; ±2,2026-01-10';

describe('rows', () => {
  test('are renewed, and all that a person wrote stays', async () => {
    const table = tables(SOUND, 'Alpha (low),50,Quiz score,one prompt,2026-02-01');
    expect((await table.run()).problems).toEqual([]);
    const [before, rows] = table.text().split('rows:\n');
    expect(before).toBe(BOARD.split('rows:\n')[0]);
    expect(rows).toBe(`  - model: alpha
    effort: low
    values: { score: 50 }
    on: 2026-02-01
  - model: alpha
    effort: high
    values: { score: 61.5 }
    margins: { score: 2 }
    note: Run twice.
---

What a person wrote.
`);
  });

  test('a reason that a person gave for a row stays with it', async () => {
    const asked =
      'values: { score: 1 }\n    margins: { score: 2 }\n    sure: A small share of few.';
    const text = BOARD.replace('values: { score: 1 }', asked);
    const table = tablesOf([HEAD, SOUND.replace('61.5', '1.5')].join('\n'), text);
    expect((await table.run()).problems).toEqual([]);
    expect(table.text()).toContain('note: Run twice.\n    sure: A small share of few.\n');
  });

  test('one that a person added stays until the table has it, and any other that is not there goes', async () => {
    const added = BOARD.replace(
      'rows:\n',
      'rows:\n  - { model: alpha, effort: low, values: { score: 70 }, byHand: true }\n',
    );
    const after = async (row: string) => {
      const table = tablesOf([HEAD, row].join('\n'), added);
      await table.run();
      return table.text();
    };
    expect(await after(SOUND)).toMatch(/effort: low\n {4}values: { score: 70 }\n {4}byHand: true/);
    const listed = await after('Alpha (low),71,Quiz score,one prompt,2026-01-10');
    expect(listed).toContain('score: 71');
    expect(listed).not.toMatch(/score: 70|byHand|effort: high/);
  });

  test('a second import changes nothing', async () => {
    const table = tables(SOUND);
    await table.run();
    const once = table.text();
    const { editions } = await table.run();
    expect(table.text()).toBe(once);
    expect(editions.map(({ isChanged }) => isChanged)).toEqual([false]);
  });

  test('figures of one run that differ are left out, rounded copies are one', async () => {
    const table = tables(
      SOUND,
      'Alpha (high),61.52,Quiz score,a copy,2026-01-10',
      'Alpha (low),50,Quiz score,one,2026-01-10',
      'Alpha (low),53,Quiz score,two,2026-01-10',
    );
    const { editions, ourNames } = await table.run();
    expect(table.text()).toContain('values: { score: 61.5 }');
    expect(table.text()).not.toContain('effort: low');
    const report = editions.map((edition) => reportEdition(edition, ourNames)).join('\n');
    expect(report).toContain('Alpha (low): two figures for one run: 50 and 53 of score');
  });
});

test('the report lists what became no row, names like ours first', async () => {
  const line = (name: string) => `${name},50,Quiz score,one prompt,2026-01-10`;
  const table = tables(SOUND, ...['Zeta', 'Alpha 2 preview', 'Alpha mini', 'Delta 2'].map(line));
  const { editions, ourNames } = await table.run();
  expect(editions.map((edition) => reportEdition(edition, ourNames)).join('\n')).toBe(
    `content/boards/quiz-2026-01.md: 1 row, renewed
  No record of the model yet:
    delta (1 figure)
  Left out:
    Alpha mini: another model
  Unmapped, and like a name of ours:
    Alpha 2 preview
  Unmapped:
    Zeta`,
  );
});

describe('a table is refused, and nothing is written', () => {
  test.each([
    [
      'a figure in words',
      'Alpha (high),about 60,Quiz score,one prompt,2026-01-10',
      '2:1  score  found "about 60"; allowed is a decimal number such as 71.5',
    ],
    [
      'a formula',
      '=HYPERLINK(1),61.5,Quiz score,one prompt,2026-01-10',
      '2:1  model_as_listed  found "=HYPERLINK(1)"; a cell begins with no =, + or @. Write plain text',
    ],
    [
      'markup',
      'Alpha<script>,61.5,Quiz score,one prompt,2026-01-10',
      '2:1  model_as_listed  found "Alpha<script>"; a cell has no markup. Write plain text',
    ],
    [
      'a day that is none',
      'Alpha (high),61.5,Quiz score,one prompt,2026-02-30',
      '2:1  as_of_date  found "2026-02-30"; allowed is a date such as 2026-10-02, with words after it in brackets at most',
    ],
    [
      'a long cell',
      `${'A'.repeat(601)},61.5,Quiz score,one prompt,2026-01-10`,
      'allowed are at most 600 characters. Shorten it',
    ],
    [
      'a quote that never ends',
      '"Alpha (high),61.5,Quiz score,one prompt,2026-01-10',
      'found what is no table',
    ],
    [
      'a figure beyond the range',
      'Alpha (high),615,Quiz score,one prompt,2026-01-10',
      'found 615; score runs from 0 to 100; correct the figure or the range',
    ],
  ])('%s', async (_what, line, says) => {
    expect(await refusalOf(SOUND.replace('(high)', '(low)'), line).then((said) => said)).toContain(
      says.replace(/^2:/, '3:'),
    );
  });

  test('a column of another name', async () => {
    const table = tablesOf(`model_listed,score,metric,settings,as_of_date\n${SOUND}`);
    const { problems } = await table.run();
    expect(table.text()).toBe(BOARD);
    expect(reportProblems(problems)).toContain(
      'quiz-2026-01.csv:1:1  model_as_listed  found no column of that name; a table has model_as_listed, metric, score, settings, as_of_date. Is it "model_listed"? Rename it',
    );
  });

  test('a table that no mapping has', async () => {
    const root = recordsWith();
    writeFileSync(join(root, 'other.csv'), HEAD);
    const { problems } = await importBoards(root, root, {}, SAMPLE_DATE);
    expect(reportProblems(problems)).toContain('other.csv:1:1  file  found no mapping of "other"');
  });
});
