import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/comparison/prose/prose.ts';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { SIDES } from '../../src/comparison/rows/sides.ts';
import { sayBecause } from '../../src/comparison/telling/job-telling.ts';
import { sayNote } from '../../src/comparison/telling/note.ts';
import { sayVerdict } from '../../src/comparison/telling/outcome.ts';
import type { Matchup } from '../../src/comparison/views/matchup.ts';
import { MATCHUPS } from './matchups.ts';

/** What readers of any pair are told, in one pass over all real pairs: words and contradictions. */

interface Text {
  at: string;
  says: string;
}

/** Every sentence and cell of a pair page that is told by rule. */
function textsOf(pair: Matchup): Text[] {
  const names = { a: pair.models.a.name, b: pair.models.b.name };
  const lines = SIDES.flatMap((side) => pair.choices[side].lines.map(({ says }) => says));
  const rows = rowsOf(pair).flatMap((row) => [
    [row.id, sayVerdict(row.outcome, names) ?? ''] as const,
    ...SIDES.flatMap((side) => [
      [row.id, row.cells[side].text] as const,
      ...row.cells[side].notes
        .filter(({ kind }) => kind !== 'said' && kind !== 'fault')
        .map((note) => [row.id, sayNote(note)] as const),
    ]),
  ]);
  return [
    ['summary', plainText(pair.summary)] as const,
    ...lines.map((line) => ['choice', plainText(line)] as const),
    ...pair.jobs.map((job) => [job.useCase.id, plainText(sayBecause(job, pair))] as const),
    ...pair.questions.map(({ id, answer }) => [id, answer.map(plainText).join(' ')] as const),
    ...pair.deepDive.map(({ id, text }) => [id, plainText(text)] as const),
    ...rows,
  ].map(([id, says]) => ({ at: `${pair.id} ${id}`, says }));
}

const TEXTS = MATCHUPS.flatMap(textsOf);

/** Turns of phrase that say nothing, or the wrong thing, and what is right. */
const WORDS: Record<string, RegExp> = {
  'a figure of an index, with the word after it': /\d index\b/,
  'data that is fresher, for data that ends later': /fresher/,
  'one publisher named twice in a row': /\((\p{L}[^()]*) and \1\)/u,
  'a share of none or one': /\b[01] of [01] /,
  'a share of all': /\b(\d+) of \1 (hosts|shared)/,
  'one claim told as one of several': /^One claim on one page, such as/,
  'a maker that has not disclosed, told twice': /has not disclosed/,
  'a name with its maker in it already': /DeepSeek’s DeepSeek/,
  'two possessives': /’s [\w .-]+’s weights/,
  'a capital within a sentence':
    /\b(against|and) (Yes|No) \(|the Availability\b|\bMixture of experts for\b/,
  'an apology before a reason that is known': /it cannot be said, (since|because) no source/,
  'of both, where only one is unknown': /cannot be said of both/,
  'dollars as a word': /\d USD\b/,
  'a hyphen for a minus': /(^|[\s(])-\d/,
  'a licence without the word': /under the (Apache|MIT)( [\d.]+)?[,;.](?!\d)/,
  'alone after a list': /this one alone/,
};

test.each(Object.entries(WORDS))('no pair has %s', (_kind, pattern) => {
  const found = TEXTS.filter(({ says }) => pattern.test(says));
  expect(found.slice(0, 5), `${found.length} texts`).toEqual([]);
});

describe('answers and rows of one pair agree', () => {
  const answerOf = ({ questions }: Matchup, id: string) =>
    questions
      .find((question) => question.id === id)
      ?.answer.map(plainText)
      .join(' ') ?? '';
  const cellsOf = (pair: Matchup, id: string) => rowsOf(pair).find((row) => row.id === id)?.cells;

  test('both take the same only where the two rows say the same', () => {
    const wrong = MATCHUPS.filter((pair) => {
      const cells = cellsOf(pair, 'context-window');
      const isBoth = answerOf(pair, 'faq-context').startsWith('Neither: both');
      return isBoth && cells?.a.text !== cells?.b.text;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('two plain noes on weights are Neither', () => {
    const wrong = MATCHUPS.filter((pair) => {
      const cells = cellsOf(pair, 'open-weights');
      const areNo = cells?.a.text === 'No' && cells.b.text === 'No';
      return areNo && !answerOf(pair, 'faq-own-hardware').startsWith('Neither');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('whether weights can be downloaded is known of every model that only a service sells', () => {
    const silent = MATCHUPS.flatMap((pair) => {
      const cells = cellsOf(pair, 'open-weights');
      return SIDES.filter((side) => cells?.[side].state === 'undisclosed').map(
        (side) => pair.models[side].id,
      );
    });
    expect([...new Set(silent)]).toEqual([]);
  });
});

describe('facts that decide are not cut', () => {
  const told = (pattern: RegExp, at: string) =>
    TEXTS.filter((text) => text.at.endsWith(` ${at}`) && pattern.test(text.says)).length;
  const pairsWith = (...ids: string[]) =>
    MATCHUPS.filter(({ models: { a, b } }) => ids.includes(a.id) || ids.includes(b.id));

  test('the bar for the European Union is in the row and the answer of every pair of Llama 4', () => {
    const pairs = pairsWith('llama-4-maverick', 'llama-4-scout');
    expect(pairs.length).toBeGreaterThan(50);
    expect(told(/European Union/, 'faq-open-source')).toBeGreaterThanOrEqual(pairs.length);
    expect(told(/European Union/, 'license-conditions')).toBeGreaterThanOrEqual(pairs.length);
  });

  test('fine-tuning that is closed to newcomers or of a model that is gone is no reason', () => {
    const closed = MATCHUPS.flatMap((pair) =>
      SIDES.filter((side) => /^(Existing|No longer)/.test(cellsFor(pair, side))).map((side) => ({
        pair,
        side,
      })),
    );
    expect(closed.length).toBeGreaterThan(100);
    const chosen = closed.filter(({ pair, side }) =>
      pair.choices[side].lines.some(({ row }) => row?.id === 'fine-tuning'),
    );
    expect(chosen.map(({ pair }) => pair.id)).toEqual([]);
    const untold = closed.filter(
      ({ pair }) =>
        !/6 January 2027|no longer/.test(
          TEXTS.find(({ at }) => at === `${pair.id} faq-fine-tuning`)?.says ?? '',
        ),
    );
    expect(untold.map(({ pair }) => pair.id)).toEqual([]);
  });

  function cellsFor(pair: Matchup, side: 'a' | 'b'): string {
    return rowsOf(pair).find(({ id }) => id === 'fine-tuning')?.cells[side].text ?? '';
  }
});
