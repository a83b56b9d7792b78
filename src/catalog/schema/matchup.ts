import { alias } from './id.ts';
import { anyOf, day, explain, someOf, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line, wordsWithFigures } from './text.ts';
import { ONE_OUTCOME, isOneOutcome, support } from './support.ts';

const restsOn = strict(support).refine(isOneOutcome, ONE_OUTCOME);

const question = strict({
  id: explain(alias, 'Its address on the page, after faq-.', 'moving-day'),
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
