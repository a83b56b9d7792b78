import { QUESTION_TOPICS } from '../vocabulary.ts';
import { alias } from './id.ts';
import { anyOf, day, explain, say, someOf, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line, wordsWithFigures } from './text.ts';
import { ONE_OUTCOME, isOneOutcome, support } from './support.ts';

const restsOn = strict(support).refine(isOneOutcome, ONE_OUTCOME);

const questionId = alias.refine(
  (id) => !QUESTION_TOPICS.includes(id),
  say('pages of pairs answer a question of that name themselves. Choose another'),
);

const question = strict({
  id: explain(questionId, 'Its address on the page, after faq-.', 'moving-day'),
  question: explain(line, 'What readers ask.', 'When do I have to move?'),
  answer: explain(
    wordsWithFigures,
    'The answer, its first sentence first; figures as [[model row]].',
    '',
  ),
});

/** What a person adds to a pair: `content/matchups/a-vs-b.md`. */
export const matchup = strict({
  reviewed: explain(day, 'The day on which somebody last went through it.', "'2026-11-21'"),
  restsOn: explain(someOf(restsOn), 'The rows that the text leans on, and who leads them.', ''),
  summary: explain(wordsWithFigures, 'One to three sentences; figures as [[model row]].', ''),
  questions: explain(anyOf(question), 'Further questions.', ''),
  sure,
});
