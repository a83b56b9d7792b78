import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { pagesOf } from '../../src/comparison/rows/pages.ts';
import { matchupOf } from '../../src/comparison/views/matchup.ts';
import { CONCLUSIONS } from '../../src/catalog/types/move.ts';
import { changesIn, changesOf } from '../../src/comparison/changes/change.ts';
import { sayMore } from '../../src/comparison/telling/change.ts';
import { conclusionOf, conclusionsIn } from '../../src/outcomes/conclusion.ts';
import { movesSince } from '../../src/outcomes/moves.ts';
import { linkMoves, readMoves, writeMoves } from '../../src/outcomes/moves-folder.ts';
import { OUTCOMES_DAY } from '../../src/outcomes/day.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { outcomeFiles } from '../../src/outcomes/files.ts';
import { movedOutcomes, writeOutcomes } from '../../src/outcomes/folder.ts';
import { CATALOG, STUDIES } from './catalog.ts';

/** What every pair concludes, as it is kept beside the records for whoever reads a pull request. */

const PAGES = pagesOf(CATALOG).map((models) => matchupOf(STUDIES, models));
const FILES = outcomeFiles(STUDIES.on(OUTCOMES_DAY));
/** A day by which all that is kept has moved. */
const LATER = '2027-06-01';
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
    const coding = block.find((line) => line.startsWith('job-coding\t'));
    expect(coding).toMatch(
      /^job-coding\twinner\tllama-4-maverick\tby boards, leaning; gpt-4o leads aider-polyglot \(old\)/,
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

describe('conclusions that moved', () => {
  const kept = conclusionsIn(FILES.values());

  test('are found by what is kept, which is read as it was written', () => {
    const made = PAGES.flatMap((pair) =>
      pair.jobs.map((job) => [`${pair.id} ${job.useCase.id}`, conclusionOf(job, pair)] as const),
    );
    expect(kept).toEqual(new Map(made));
    const kinds = new Set([...kept.values()].map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !CONCLUSIONS.includes(kind))).toEqual([]);
    expect(kinds.size).toBeGreaterThan(5);
  });

  test('are read by their fields, whatever the reason says, and what is none is left out', () => {
    const texts = [
      'a alone\n  job-x\twinner\tb\n\na-vs-b\n  job-x\twinner\ta\tsplit, only b is left\n',
      'b-vs-c\n  job-x\teven\t\tb costs less\n  job-y\tbetter\tb\n  job-z: even\n',
    ];
    expect([...conclusionsIn(texts)]).toEqual([
      ['a-vs-b x', { kind: 'winner', model: 'a' }],
      ['b-vs-c x', { kind: 'even' }],
    ]);
  });

  const key = 'gpt-4o-vs-llama-4-maverick coding';
  const other = new Map([...kept, [key, { kind: 'winner', model: 'gpt-4o' } as const]]);

  const moves = movesSince(other, STUDIES.on(OUTCOMES_DAY));
  const [move] = moves;

  test('are those that differ, each with what it was, what it is and why', () => {
    expect(moves).toHaveLength(1);
    expect(move).toMatchObject({ was: other.get(key), is: kept.get(key), job: 'coding' });
    expect(move?.because).toContain('Aider');
  });

  test('stand in the file of their day once, and not at all where they move back', () => {
    const root = mkdtempSync(join(tmpdir(), 'matchup-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    if (!move) throw new Error('Nothing moved.');
    const day = '2026-11-28';
    expect(writeMoves(root, day, [move])).toBe(1);
    const further = { ...move, was: move.is, is: { kind: 'split' } as const };
    expect(writeMoves(root, day, [further])).toBe(1);
    expect(readMoves(root)).toEqual({
      moves: [{ ...move, is: { kind: 'split' }, on: day }],
      findings: [],
    });
    expect(writeMoves(root, day, [{ ...further, was: further.is, is: move.was }])).toBe(0);
    expect(readMoves(root)).toEqual({ moves: [], findings: [] });
  });

  test('that somebody wrote by hand are refused, with the line', () => {
    const root = mkdtempSync(join(tmpdir(), 'matchup-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, 'outcomes/moves'), { recursive: true });
    const lines = [move, { ...move, is: { kind: 'better' } }].map((one) => JSON.stringify(one));
    writeFileSync(join(root, 'outcomes/moves/2026-11-28.jsonl'), [...lines, '{', ''].join('\n'));
    writeFileSync(join(root, 'outcomes/moves/today.jsonl'), '');
    const { moves: read, findings } = readMoves(root);
    expect(read).toHaveLength(1);
    expect(findings.map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual([
      'outcomes/moves/2026-11-28.jsonl:2 is.kind',
      'outcomes/moves/2026-11-28.jsonl:3 line',
      'outcomes/moves/today.jsonl:1 name',
    ]);
  });

  test('are told by job and day, and of each model those of its pairs', () => {
    const found = readMoves(process.cwd()).moves.filter(({ on }) => on <= LATER);
    const told = studyAll({ ...CATALOG, moves: linkMoves(CATALOG, found) }, LATER);
    const changes = changesOf(told).filter(({ kind }) => kind === 'conclusions');
    const days = new Set(found.map(({ on, job }) => `${on} ${job}`));
    expect(changes.length).toBe(days.size);
    const [first] = found;
    const model = CATALOG.models.find(({ id }) => first?.pair.startsWith(`${id}-vs-`));
    const own = model ? changesIn(told, model) : [];
    const texts = own.flatMap((change) => sayMore(change) ?? []);
    expect(texts.join()).toContain(`${model?.name} vs `);
    expect(
      texts.filter((text) => text.includes(' → ') && text.includes(' vs ')).join(),
    ).not.toMatch(/undefined/);
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
