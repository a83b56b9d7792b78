import { z } from 'zod';
import { alias, day, explain, listOf, oneOf, reference, strict, words } from './spelling.ts';

/** How a row may come out in words other than a model's id. */
export const OUTCOMES = ['even', 'undecided'] as const;

const support = strict({
  row: explain(words, 'The id of a row of the pair.', 'context-window'),
  leads: explain(reference.optional(), 'The id of the model that leads it.', 'llama-4-maverick'),
  leans: explain(reference.optional(), 'The id of the model that it leans to.', 'llama-4-maverick'),
  comes: explain(oneOf(OUTCOMES).optional(), 'even or undecided, where nobody leads.', 'even'),
}).refine(({ leads, leans, comes }) => [leads, leans, comes].filter(Boolean).length === 1, {
  error: () => 'allowed is just one of leads, leans and comes; write the one that holds',
});

const question = strict({
  id: explain(alias, 'Its address on the page, after faq-.', 'moving-day'),
  question: explain(words, 'What readers ask.', 'When do I have to move?'),
  answer: explain(words, 'The answer, its first sentence first; figures as [[model row]].', ''),
});

/** What a person adds to a pair: `content/matchups/a-vs-b.md`. */
export const matchup = strict({
  reviewed: explain(day, 'The day on which somebody last went through it.', '"2026-11-21"'),
  restsOn: explain(listOf(support), 'The rows that the text leans on, and who leads them.', ''),
  summary: explain(words, 'One to three sentences; figures as [[model row]].', ''),
  questions: explain(z.array(question).default([]), 'Further questions.', ''),
});
