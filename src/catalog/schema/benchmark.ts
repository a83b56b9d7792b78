import { z } from 'zod';
import { alias, count, explain, oneOf, strict, webAddress, words } from './spelling.ts';

/** What a benchmark is about. */
export const AREAS = {
  knowledge: 'Knowledge and reasoning',
  math: 'Mathematics',
  coding: 'Coding',
  vision: 'Images and documents',
  video: 'Video',
  multilingual: 'Languages',
  'long-context': 'Long context',
  instructions: 'Following instructions',
  preference: 'Preference',
  index: 'Indexes',
} as const;
export type AreaId = keyof typeof AREAS;
const AREA_IDS = Object.keys(AREAS) as [AreaId, ...AreaId[]];

/** A test with a metric: `content/benchmarks/*.md`. The text beneath says what it is weak at. */
export const benchmark = strict({
  name: explain(words, 'What people call it.', 'GPQA Diamond'),
  aliases: explain(
    z.array(alias).default([]),
    'Other spellings; each becomes an address that leads to the page.',
    '[gpqa]',
  ),
  area: explain(oneOf(AREA_IDS), `One of ${AREA_IDS.join(', ')}.`, 'knowledge'),
  measures: explain(words, 'One sentence: what it tests.', 'Questions that experts write.'),
  metric: explain(words, 'What is counted.', 'accuracy'),
  unit: explain(words.optional(), 'Written after the figure.', '"%"'),
  range: explain(z.tuple([count, count]).optional(), 'The lowest and highest figure.', '[0, 100]'),
  better: explain(oneOf(['higher', 'lower']), 'higher or lower.', 'higher'),
  url: explain(webAddress.optional(), "The benchmark's own page.", 'https://example.com'),
});
