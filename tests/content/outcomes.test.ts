import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { pagesOf } from '../../src/comparison/rows/pages.ts';
import { matchupOf } from '../../src/comparison/views/matchup.ts';
import { OUTCOMES_DAY } from '../../src/outcomes/day.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { outcomeFiles } from '../../src/outcomes/files.ts';
import { movedOutcomes, writeOutcomes } from '../../src/outcomes/folder.ts';
import { CATALOG, STUDIES } from './catalog.ts';

/** What every pair concludes, as it is kept beside the records for whoever reads a pull request. */

const PAGES = pagesOf(CATALOG).map((models) => matchupOf(STUDIES, models));
const FILES = outcomeFiles(STUDIES.on(OUTCOMES_DAY));
const lines = [...FILES.values()].flatMap((text) => text.split('\n'));

/** The block of a pair, or of a model alone, without its heading. */
function blockOf(file: string, heading: string, files = FILES): string[] {
  const blocks = files.get(`${file}.txt`)?.split('\n\n') ?? [];
  const found = blocks.find((block) => block.startsWith(`${heading}\n`));
  return (found?.trimEnd().split('\n  ') ?? []).slice(1);
}

describe('the outcomes', () => {
  test('hold each pair once, each row that is led and each job', () => {
    const pairs = lines.filter((line) => /^\S+-vs-\S+$/.test(line));
    expect(pairs.toSorted()).toEqual(PAGES.map(({ id }) => id).toSorted());
    const led = PAGES.flatMap(rowsOf).filter(({ outcome }) => outcome.kind === 'lead');
    const jobs = PAGES.flatMap((pair) => pair.jobs);
    const alone = CATALOG.models.flatMap(({ id }) => blockOf(id, `${id} alone`));
    const told = lines.filter((line) => line.startsWith('  '));
    expect(told.length - alone.length).toBe(led.length + jobs.length);
  });

  test('say who leads, by how much and on which figures', () => {
    const block = blockOf('gpt-4o', 'gpt-4o-vs-llama-4-maverick');
    expect(block).toContain(
      'context-window: llama-4-maverick, 7.8× larger; 1 million tokens against 128,000 tokens',
    );
    const cutoff = block.find((line) => line.startsWith('knowledge-cutoff:'));
    expect(cutoff).toMatch(/10 months later; August 2024 \(disputed, shown by tier\) against/);
  });

  test('say who is to do a job, and once a model why it is ruled out', () => {
    const block = blockOf('gpt-4o', 'gpt-4o-vs-llama-4-maverick');
    const coding = block.find((line) => line.startsWith('job-coding:'));
    expect(coding).toMatch(
      /^job-coding: llama-4-maverick by boards, leaning; gpt-4o leads aider-polyglot \(old\)/,
    );
    expect(blockOf('gpt-4o', 'gpt-4o alone').join('\n')).toMatch(
      /job-next-year: ruled out; leaves the OpenAI API on 14 January 2027/,
    );
  });

  test('are small enough to be read in a pull request', () => {
    const bytes = [...FILES.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes / PAGES.length).toBeLessThan(2300);
  });
});

test('outcomes/ says what the records and rules now conclude', () => {
  const moved = movedOutcomes(process.cwd(), FILES).join(', ');
  const mend = 'Run npm run outcomes, look at git diff outcomes, and commit it with the change';
  expect(moved, `Conclusions moved in ${moved}. ${mend}.`).toBe('');
});

describe('a changed record', () => {
  test('moves the lines that rest on it, and no others', () => {
    const without: Catalog = {
      ...CATALOG,
      models: CATALOG.models.map((model) =>
        model.id === 'gpt-4o'
          ? { ...model, claims: model.claims.filter(({ field }) => field !== 'context-window') }
          : model,
      ),
    };
    const after = outcomeFiles(studyAll(without, OUTCOMES_DAY));
    const moved = [...FILES].filter(([file, text]) => after.get(file) !== text);
    expect(moved.map(([file]) => file)).toContain('gpt-4o.txt');
    const movedLines = moved.flatMap(([file, text]) => {
      const now = new Set(after.get(file)?.split('\n'));
      return text.split('\n').filter((line) => !now.has(line));
    });
    const resting = /context-window|job-(long-documents|agents|writing-style)/;
    expect(movedLines.length).toBeGreaterThan(20);
    expect(movedLines.filter((line) => !resting.test(line))).toEqual([]);
  });
});

describe('the folder', () => {
  test('is brought up to date: what differs is written, what is no longer said goes', () => {
    const root = mkdtempSync(join(tmpdir(), 'matchup-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const files = new Map([
      ['one.txt', 'one\n'],
      ['two.txt', 'two\n'],
    ]);
    expect(writeOutcomes(root, files)).toEqual(['one.txt', 'two.txt']);
    expect(writeOutcomes(root, files)).toEqual([]);
    writeFileSync(join(root, 'outcomes/one.txt'), 'other\n');
    writeFileSync(join(root, 'outcomes/three.txt'), 'three\n');
    expect(movedOutcomes(root, files)).toEqual(['one.txt', 'three.txt']);
    writeOutcomes(root, files);
    expect(movedOutcomes(root, files)).toEqual([]);
  });
});
