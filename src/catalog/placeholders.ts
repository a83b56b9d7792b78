import type { Kind } from './kind.ts';

/** What an empty record has for a text, until somebody writes one. */
export const PLACEHOLDERS: Record<Kind, string> = {
  models: 'What it is, in a few sentences of Markdown.',
  families: 'What binds its members, in a few sentences of Markdown.',
  sources: 'What the document is, and how far to trust it.',
  cards: 'What it is, if there is something to say.',
  layouts: '',
  providers: 'Who it is, if there is something to say.',
  benchmarks: 'What it is weak at.',
  boards: 'What else a reader should know of this edition.',
  'use-cases': 'What makes the job hard to decide, if there is something to say.',
  matchups: 'A deep dive in Markdown with tables; figures as [[model row]].',
  guides:
    'The text in Markdown, headings from ##. [[model row]] is a figure, [[model row vs other]] the one of that pair, [[a-vs-b row]] how far the leader is ahead, [[source: id]] a citation.',
};
