import type { MatchupFile } from '../../catalog/catalog.ts';
import { movedRows } from './broken-claim.ts';
import { type Comparison, compare } from '../rows/compare.ts';
import { fillFigures, orAsOf } from './token.ts';
import { pairId } from '../rows/pair.ts';
import { figuresOfPair } from './pair-figure.ts';
import type { Prose } from '../prose/prose.ts';
import type { Studies } from '../study/studies.ts';
import type { Question } from '../telling/questions/question.ts';

/** What a person wrote about a pair, its figures filled in from the records. */
export interface Written {
  summary: Prose;
  questions: Question[];
  /** Markdown, with figures between its pieces. */
  body: Prose;
  reviewed: string;
  /** Rows that it leans on and that come out otherwise today. */
  moved: string[];
}

/** What a person wrote about a pair; undefined if nobody has. */
export function writtenOf(studies: Studies, comparison: Comparison): Written | undefined {
  const file = studies.matchups.find(({ id }) => id === pairId(comparison.models));
  if (!file) return undefined;
  const then = compare(studies.on(file.reviewed), comparison.models);
  const find = orAsOf(figuresOfPair(comparison), figuresOfPair(then), file.reviewed);
  const fill = (text: string) => fillFigures(studies, text, find).text;
  return {
    summary: fill(file.summary),
    questions: questionsIn(file, fill),
    body: fill(file.body),
    reviewed: file.reviewed,
    moved: movedRows(comparison, file.restsOn),
  };
}

function questionsIn({ questions }: MatchupFile, fill: (text: string) => Prose): Question[] {
  return questions.map(({ id, question, answer }) => ({
    id: `faq-${id}`,
    question,
    answer: [fill(answer)],
  }));
}
