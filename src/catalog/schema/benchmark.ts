import { z } from 'zod';
import { alias, count, oneOf, strict, webAddress, words } from './spelling.ts';

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

/** A test with a metric: `content/benchmarks/*.md`. The text beneath says what it is weak at. */
export const benchmark = strict({
  name: words,
  aliases: z.array(alias).default([]),
  area: oneOf(Object.keys(AREAS) as [AreaId, ...AreaId[]]),
  measures: words,
  metric: words,
  /** Written after the figure: `%`, or a word. */
  unit: words.optional(),
  range: z.tuple([count, count]).optional(),
  better: oneOf(['higher', 'lower']),
  url: webAddress.optional(),
});
