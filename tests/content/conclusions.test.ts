import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUESTION_TOPICS } from '../../src/catalog/vocabulary.ts';
import { pointerIn } from '../../src/catalog/file/pointer.ts';
import { type Checked, checkCatalog } from '../../src/catalog/load.ts';
import type { Row } from '../../src/comparison/rows/row.ts';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { sayBecause } from '../../src/comparison/telling/job-telling.ts';
import { type Matchup, matchupOf } from '../../src/comparison/views/matchup.ts';
import { inOrder } from '../../src/comparison/rows/pair.ts';
import { type Prose, plainText } from '../../src/comparison/prose/prose.ts';
import { SIDES } from '../../src/comparison/rows/sides.ts';
import { loadRecords } from '../../src/site/build/records.ts';
import { brokenClaims } from '../../src/comparison/writing/broken-claim.ts';
import { studyAll } from '../../src/comparison/study/studies.ts';
import { BUILD_DATE, CHECK_DATE } from '../build-date.ts';
import { CATALOG, STUDIES, matchup } from './catalog.ts';
import { MATCHUPS } from './matchups.ts';

/** What readers are told to conclude, over the real records. */

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** Every name of a model, the longest first. */
const NAMES = new RegExp(
  CATALOG.models
    .map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** A sentence without what is the pair's own: the names of models, figures and dates. */
function bare(sentence: string): string {
  return sentence
    .replace(NAMES, 'X')
    .replace(new RegExp(`\\b(\\d{1,2} )?(${MONTHS})\\b`, 'g'), 'D')
    .replace(/\$?\d[\d,.]*(%|×)?/g, 'N')
    .replace(/N (million|billion|trillion)/g, 'N')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Running text; headings, and the fragments of tables and lists, stand aside. */
function sentencesOf(pair: Matchup): string[] {
  const texts = [
    pair.summary,
    ...pair.questions.flatMap(({ answer }) => answer),
    ...pair.deepDive.map(({ text }) => text),
    ...(pair.written
      ? [pair.written.summary, ...pair.written.questions.flatMap((q) => q.answer)]
      : []),
  ];
  return texts.flatMap((text) => plainText(text).split(/(?<=[.?!])\s+(?=[A-Z])/));
}

test('no sentence stands on more than a quarter of the pairs', () => {
  const pages = new Map<string, Set<string>>();
  for (const pair of MATCHUPS) {
    for (const sentence of sentencesOf(pair).map(bare)) {
      pages.set(sentence, (pages.get(sentence) ?? new Set()).add(pair.id));
    }
  }
  const worst = [...pages].toSorted(([, one], [, other]) => other.size - one.size).slice(0, 5);
  const told = worst.map(([sentence, { size }]) => `${size} of ${MATCHUPS.length}: ${sentence}`);
  console.log(`The sentences that stand on most pair pages:\n${told.join('\n')}`);
  // A sentence of three of the pair's own figures tells each pair something else.
  const isOfFigures = (sentence: string) => (sentence.match(/\bN\b/g) ?? []).length >= 3;
  const tooMany = worst.filter(
    ([sentence, { size }]) => size > MATCHUPS.length / 4 && !isOfFigures(sentence),
  );
  expect(tooMany.map(([sentence]) => sentence)).toEqual([]);
});

test('an answer has at most 90 words', () => {
  const long = MATCHUPS.flatMap(({ id, questions, written }) =>
    [...questions, ...(written?.questions ?? [])]
      .map((question) => ({ page: id, question: question.id, words: wordsIn(question.answer) }))
      .filter(({ words }) => words > 90),
  );
  expect(long).toEqual([]);
});

function wordsIn(answer: Prose[]): number {
  return answer.map(plainText).join(' ').split(/\s+/).length;
}

test('each pair is asked at least 18 kinds of question, over all of them', () => {
  const kinds = new Set(MATCHUPS.flatMap(({ questions }) => questions.map(({ id }) => id)));
  expect(kinds.size).toBeGreaterThanOrEqual(18);
});

test('no person can take the address of a question that pages answer', () => {
  const kept = QUESTION_TOPICS.map((topic) => `faq-${topic}`);
  const ids = MATCHUPS.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect([...new Set(ids)].filter((id) => !kept.includes(id))).toEqual([]);
});

test('every link in a conclusion lands on a row, and the row says what the link says', () => {
  const SECTIONS = ['prices'];
  const astray = MATCHUPS.flatMap((pair) => {
    const rows = new Map<string, Row>(rowsOf(pair).map((row) => [row.id, row]));
    const texts = [
      pair.summary,
      ...SIDES.flatMap((side) => pair.choices[side].lines.map(({ says }) => says)),
      ...pair.jobs.map((job) => sayBecause(job, pair)),
      ...pair.questions.flatMap(({ answer }) => answer),
      ...pair.deepDive.map(({ text }) => text),
    ];
    return texts.flat().flatMap((piece) => {
      if (typeof piece === 'string' || !('row' in piece) || SECTIONS.includes(piece.row)) return [];
      if (piece.page) return [];
      const row = rows.get(piece.row);
      if (!row) return [`${pair.id}: no row ${piece.row}`];
      const isFigure = /^[$\d]/.test(piece.text) && !piece.row.startsWith('price-');
      const values = SIDES.map((side) => row.cells[side].text.toLowerCase());
      const isThere = values.some((value) => value.includes(piece.text.toLowerCase()));
      return isFigure && !isThere ? [`${pair.id}: ${piece.row} does not say ${piece.text}`] : [];
    });
  });
  expect(astray).toEqual([]);
});

test('nothing favours a side that leads no row', () => {
  const silent = matchup('llama-4-behemoth', 'llama-4-scout').choices.a;
  expect(silent.lines).toEqual([]);
});

describe('GPT-4o or Llama 4 Maverick', () => {
  const pair = matchup('gpt-4o', 'llama-4-maverick');
  const job = (id: string) => pair.jobs.find(({ useCase }) => useCase.id === id);

  test('the summary names what boards measured on each side, and the end of one', () => {
    const said = plainText(pair.summary);
    expect(said).toMatch(
      /GPT-4o is ahead in quick everyday questions \(Arena, text: .*leaves the OpenAI API on 14 January 2027/,
    );
    expect(said).toMatch(/Maverick is ahead in images and documents \(Arena, vision.*open weights/);
  });

  test('voice goes to neither, against the article: the one it picks has left its surfaces', () => {
    const voice = job('voice');
    expect(voice?.result.kind).toBe('neither');
    expect(voice?.lives.a.map(({ state }) => state)).toContain('left');
    expect(voice?.opinions.map(({ picks, standing }) => ({ picks, standing }))).toEqual([
      { picks: ['a'], standing: 'unsupported' },
    ]);
  });

  test('a claimed window wins no long documents, and what boards measure goes by them', () => {
    expect(job('long-documents')?.result).toEqual({ kind: 'even', cheaper: 'b' });
    expect(job('images-and-documents')?.result).toMatchObject({ side: 'b', sure: 'clear' });
    expect(job('creative-writing')?.result).toMatchObject({ side: 'a', sure: 'leaning' });
  });

  test('the article and the generated page are held against better sources', () => {
    const checked = pair.claimChecks.map(({ source }) => source.id);
    expect(checked).toEqual(expect.arrayContaining(['hirenest-article', 'llm-reference-page']));
    const generated = pair.claimChecks.find(({ source }) => source.id === 'llm-reference-page');
    expect(new Map(generated?.counts).get('contradicted')).toBeGreaterThanOrEqual(5);
  });
});

describe('when Maverick’s window shrinks to 100K in its record', () => {
  const root = mkdtempSync(join(tmpdir(), 'matchup-'));
  let moved: Checked;
  beforeAll(() => {
    cpSync('content', join(root, 'content'), { recursive: true });
    const file = join(root, 'content/models/llama-4-maverick.md');
    const record = readFileSync(file, 'utf8');
    const shrunk = record.replaceAll(/context-window: .*/g, 'context-window: 100K');
    expect(shrunk).not.toBe(record);
    writeFileSync(file, shrunk);
    moved = checkCatalog(root, CHECK_DATE);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const pairNow = () => {
    const find = (id: string) => moved.catalog.models.find((one) => one.id === id);
    const [a, b] = [find('gpt-4o'), find('llama-4-maverick')];
    if (!a || !b) throw new Error('Both records are there');
    return matchupOf(studyAll(moved.catalog, BUILD_DATE), inOrder(a, b));
  };

  test('it no longer fits long documents, which is no win of the other', () => {
    const job = pairNow().jobs.find(({ useCase }) => useCase.id === 'long-documents');
    expect(job?.result).toEqual({ kind: 'only', side: 'a' });
  });

  test('the line to choose it by changes sides', () => {
    const { a, b } = pairNow().choices;
    expect(a.lines.map(({ row }) => row?.id)).toContain('context-window');
    expect(b.lines.map(({ row }) => row?.id)).not.toContain('context-window');
  });

  test('the answers follow', () => {
    const answer = (id: string) =>
      pairNow()
        .questions.find((question) => question.id === id)
        ?.answer.map(plainText)
        .join(' ');
    expect(answer('faq-context')).toMatch(/^GPT-4o, 1\.3× larger/);
    expect(answer('faq-long-documents')).toMatch(/^Only GPT-4o is left/);
  });

  test('and what a person wrote about the pair fails the build, with file, line and both readings', () => {
    const studies = studyAll(moved.catalog, BUILD_DATE);
    const broken = brokenClaims(studies, pointerIn(moved.entries)).filter(({ file }) =>
      file.endsWith('gpt-4o-vs-llama-4-maverick.md'),
    );
    expect(broken.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /found "context-window: llama-4-maverick leads"; the records now say: gpt-4o leads \(128,000 tokens against 100,000 tokens\)/,
      ),
    ]);
    expect(broken.every(({ line }) => line > 1)).toBe(true);
  });
});

describe('when only time has passed', () => {
  const LATER = '2028-01-01';

  test('what people wrote still builds: a price too old by then carries the day it held', () => {
    expect(() => loadRecords(process.cwd(), LATER)).not.toThrow();
    const models = matchup('gpt-4o', 'llama-4-scout').models;
    const { written } = matchupOf(studyAll(CATALOG, LATER), models);
    expect(written && plainText(written.summary)).toMatch(
      /\$[\d.]+ \(as of 2[127] November 2026\)/,
    );
  });

  test('the page names the rows that come out otherwise since', () => {
    const models = matchup('gpt-4o', 'llama-4-maverick').models;
    expect(matchupOf(studyAll(CATALOG, LATER), models).written?.moved).toContain('Blended price');
    expect(matchupOf(STUDIES, models).written?.moved).toEqual([]);
  });
});
