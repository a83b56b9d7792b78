import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointerIn } from '../../src/catalog/file/pointer.ts';
import { readRecords } from '../../src/catalog/file/records.ts';
import { type Checked, checkCatalog } from '../../src/catalog/load.ts';
import { brokenClaims } from '../../src/comparison/writing/broken-claim.ts';
import { guideTextOf } from '../../src/comparison/writing/guide.ts';
import { plainText } from '../../src/comparison/prose/prose.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { BUILD_DATE, CHECK_DATE } from '../build-date.ts';
import { CATALOG, STUDIES } from './catalog.ts';

/** The guide to Llama 4 and GPT-4o over the real records. */

const FILE = 'llama-4-vs-gpt-4o.md';
const ARTICLE = 'hirenest-article';

const texts = CATALOG.guides.map((guide) => guideTextOf(STUDIES, guide));
const text = texts.find(({ guide }) => `${guide.id}.md` === FILE);
const said = plainText(text?.body ?? []);

test('every figure, row and citation of a guide is in the records', () => {
  expect(texts.length).toBeGreaterThan(0);
  expect(brokenClaims(STUDIES, pointerIn(readRecords('.').entries))).toEqual([]);
  for (const { body } of texts) expect(plainText(body)).not.toContain('[[');
});

test('it has a place for each part of the story', () => {
  expect([...said.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
    'What changed',
    'What these models are',
    'Where each is ahead, and how sure that is',
    'What it costs',
    'Running Llama 4 yourself',
    'Ethics and transparency',
    'Which job wants which',
    'What is next',
    'What could not be established',
  ]);
});

test('in 1,200 to 1,800 words', () => {
  const words = said.replaceAll(/\]\([^)]*\)|[|#*-]/g, ' ').match(/\S+/g)?.length;
  expect(words).toBeGreaterThanOrEqual(1200);
  expect(words).toBeLessThanOrEqual(1800);
});

test('it names the article, and no sentence of the article is in it', () => {
  expect(text?.sources.map(({ id }) => id)).toContain(ARTICLE);
  expect(said).not.toMatch(
    /The AI Model Showdown|in a completely different league|half the active/i,
  );
});

describe('where the article is wrong, both are told', () => {
  test.each([
    ['the cutoff', /rests on March 2025 .* Meta's card has August 2024/],
    ['what followed in ChatGPT', /GPT-5 cannot have taken its place/],
    ['where to move to', /GPT-5\.1 and GPT-4\.1 .* no longer holds/],
    ['size', /an estimate of more than a trillion parameters and no source/],
    ['the rival’s name', /The figures are those of DeepSeek-V3-0324/],
    ['hardware', /contradicts itself on Maverick/],
    ['Behemoth', /has still in training\. That was Meta's word of April 2025/],
    ['the licence', /not open source, the article's word/],
  ])('%s', (_, words) => {
    expect(said).toMatch(words);
  });
});

test('allegations are called allegations, each with its source', () => {
  expect(said).toMatch(/What follows is alleged/);
  expect(text?.sources.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['ap-edexlive-lawsuits', 'particle-raine', 'aiwiki-raine']),
  );
});

describe('when Aider’s result of Maverick rises above that of GPT-4o', () => {
  const root = mkdtempSync(join(tmpdir(), 'matchup-'));
  let moved: Checked;
  beforeAll(() => {
    cpSync('content', join(root, 'content'), { recursive: true });
    const file = join(root, 'content/models/llama-4-maverick.md');
    const record = readFileSync(file, 'utf8');
    const risen = record.replace(/(benchmark: aider-polyglot\n +value: )15\.6/, '$135.6');
    expect(risen).not.toBe(record);
    writeFileSync(file, risen);
    moved = checkCatalog(root, CHECK_DATE);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('the build stops at the line of the guide that rests on it', () => {
    const studies = studyAll(moved.catalog, BUILD_DATE);
    const broken = brokenClaims(studies, pointerIn(moved.entries)).filter(({ file }) =>
      file.endsWith(FILE),
    );
    expect(broken.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^found "aider-polyglot: gpt-4o leads"; the records now say: llama-4-maverick leads \(23\.1% against 35\.6%\)/,
      ),
    ]);
    expect(broken.every(({ line }) => line > 1)).toBe(true);
  });
});
