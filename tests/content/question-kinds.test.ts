import { expect, test } from 'vitest';
import { pagesOf } from '../../src/comparison/rows/pages.ts';
import { QUESTION_KINDS } from '../../src/comparison/telling/questions/kind.ts';
import { cardOf } from '../../src/site/page/pair/card.ts';
import { STUDIES } from './catalog.ts';

/** Pairs that are spread over all. */
const SOME = pagesOf(STUDIES).filter((_, at) => at % 60 === 0);

test('every question of a pair is of a kind that the page of all questions lists', () => {
  const asked = SOME.flatMap((pair) => cardOf(STUDIES, pair).parts.map(({ id }) => id));
  expect(asked.length).toBeGreaterThan(SOME.length * 10);
  expect(asked.filter((id) => !(id in QUESTION_KINDS))).toEqual([]);
});
