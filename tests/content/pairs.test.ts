import { describe, expect, test } from 'vitest';
import { isFull } from '../../src/catalog/full.ts';
import type { Cell } from '../../src/comparison/evidence/cell.ts';
import { rowsOf } from '../../src/comparison/rows/compare.ts';
import { plainText } from '../../src/comparison/prose/prose.ts';
import { CATALOG } from './catalog.ts';
import { MATCHUPS } from './matchups.ts';

const ALWAYS_ASKED = [
  'faq-open-source',
  'faq-cheaper',
  'faq-context',
  'faq-cutoff',
  'faq-vision',
  'faq-where-to-run',
  'faq-available',
];

const MOST_SHOWN = 5;

/** Every text of every matchup, with where it stands. */
const texts = MATCHUPS.flatMap(({ id, summary, questions, prices }) => [
  { at: `${id} summary`, text: plainText(summary) },
  { at: `${id} prices`, text: plainText(prices.basis) },
  ...questions.flatMap((asked) => [
    { at: `${id} ${asked.id}`, text: asked.question },
    ...asked.answer.map((part) => ({ at: `${id} ${asked.id}`, text: plainText(part) })),
  ]),
]);

/** The first few texts that have the fault. */
const bad = (fault: RegExp) =>
  texts
    .filter(({ text }) => fault.test(text))
    .map(({ at, text }) => `${at}: ${text}`)
    .slice(0, MOST_SHOWN);

test('every two fully recorded models are a pair, once, in the order of their address', () => {
  const { length } = CATALOG.models.filter(isFull);
  const ids = MATCHUPS.map(({ id }) => id);
  const full = MATCHUPS.filter(({ models: { a, b } }) => isFull(a) && isFull(b));
  expect(full).toHaveLength((length * (length - 1)) / 2);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { models, id } of MATCHUPS) {
    expect(models.a.id.localeCompare(models.b.id, 'en')).toBeLessThan(0);
    expect(id).toBe(`${models.a.id}-vs-${models.b.id}`);
  }
});

test('what everyone asks is asked of every pair', () => {
  for (const { questions } of MATCHUPS) {
    expect(questions.map(({ id }) => id)).toEqual(expect.arrayContaining(ALWAYS_ASKED));
  }
});

test('rows and questions have addresses of their own', () => {
  for (const matchup of MATCHUPS) {
    const ids = [...rowsOf(matchup), ...matchup.questions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe('answers', () => {
  test('to what everyone asks begin with Yes, No, a name or a number', () => {
    const START = /^(Yes|No|Neither|Nowhere|Both|Only|One|It cannot be said)\b|^\d+ /;
    const late = MATCHUPS.flatMap(({ id, questions, models }) =>
      questions
        .filter((asked) => ALWAYS_ASKED.includes(asked.id))
        .map((asked) => ({ at: `${id} ${asked.id}`, text: asked.answer.map(plainText).join(' ') }))
        .filter(({ text }) => !START.test(text))
        .filter(({ text }) => ![models.a, models.b].some(({ name }) => text.startsWith(name))),
    );
    expect(late).toEqual([]);
  });

  test('have no value missing in them', () => {
    expect(bad(/undefined|null\b|NaN|Infinity|\[object/)).toEqual([]);
  });

  test('have no double space or full stop, and none before a mark', () => {
    expect(bad(/ {2}|\.\.|^\s|\s$|\s[.,;]/)).toEqual([]);
  });

  test('give a reason where it cannot be said', () => {
    expect(bad(/because (\.|,|$)|because for [^.]+ \.|cannot be said[.]/)).toEqual([]);
  });

  test('end as sentences do', () => {
    expect(bad(/[^.?]$/)).toEqual([]);
  });
});

test('a link within an answer leads to a row of its page', () => {
  for (const matchup of MATCHUPS) {
    const rows = new Set([...rowsOf(matchup).map(({ id }) => id), 'prices']);
    const pieces = [matchup.summary, ...matchup.questions.flatMap(({ answer }) => answer)].flat();
    const linked = pieces.flatMap((piece) =>
      typeof piece === 'object' && 'row' in piece && !piece.page ? [piece.row] : [],
    );
    expect(linked.filter((row) => !rows.has(row))).toEqual([]);
  }
});

test('who leads is known, by more than an article, and so is the other side', () => {
  const isFirm = ({ state, voices }: Cell) =>
    state === 'known' && voices.some(({ source }) => source.tier !== 'secondary');
  const loose = MATCHUPS.flatMap((matchup) =>
    rowsOf(matchup)
      .filter(({ outcome }) => outcome.kind === 'lead')
      .filter(({ cells }) => !isFirm(cells.a) || !isFirm(cells.b))
      .map(({ id }) => `${matchup.id}#${id}`),
  );
  expect(loose).toEqual([]);
});
