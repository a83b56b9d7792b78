import { pairName } from './id.ts';
import { day, explain, someOf, strict } from './spelling.ts';
import { sure } from './sure.ts';
import { line, words } from './text.ts';
import { ONE_OUTCOME, isOneOutcome, support } from './support.ts';

const restsOn = strict({
  pair: explain(pairName, 'The two ids in alphabetical order.', 'gpt-4o-vs-llama-4-maverick'),
  ...support,
}).refine(isOneOutcome, ONE_OUTCOME);

/** A long piece over several models: `content/guides/*.md`. */
export const guide = strict({
  title: explain(line, 'Its heading.', 'Llama 4 or GPT-4o'),
  description: explain(words, 'One sentence: what a reader gets of it.', ''),
  reviewed: explain(day, 'The day on which somebody last went through it.', "'2026-11-22'"),
  restsOn: explain(someOf(restsOn), 'The rows that the text leans on, and who leads them.', ''),
  sure,
});
