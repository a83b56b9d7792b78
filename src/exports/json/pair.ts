import type { Model } from '../../catalog/catalog.ts';
import type { Cell } from '../../comparison/evidence/cell.ts';
import type { Job } from '../../comparison/jobs/job.ts';
import { type Prose, citedIn, plainText } from '../../comparison/prose/prose.ts';
import { rowsOf } from '../../comparison/rows/compare.ts';
import { pairId } from '../../comparison/rows/pair.ts';
import type { Row } from '../../comparison/rows/row.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayBecause } from '../../comparison/telling/job-telling.ts';
import type { Question } from '../../comparison/telling/questions/question.ts';
import { type Matchup, matchupOf } from '../../comparison/views/matchup.ts';
import { toValue } from './cell.ts';
import type { ResultOf } from './shapes.ts';

type Pair = ResultOf<'pair'>;

/** A pair as a line of a list. */
export function pairLine(models: Sides<Model>): ResultOf<'pairs'>[number] {
  const id = pairId(models);
  return { id, a: models.a.id, b: models.b.id, page: `/compare/${id}/` };
}

/** A pair whole: what its page says. */
export function pairResult(studies: Studies, models: Sides<Model>): Pair {
  const matchup = matchupOf(studies, models);
  const { leads, even, undecided } = matchup.tally;
  const counts = { a: leads.a.length, b: leads.b.length };
  return {
    ...pairLine(models),
    summary: plainText(matchup.summary),
    tally: { ...counts, even: even.length, undecided: undecided.length },
    rows: rowsOf(matchup).map(toRow),
    jobs: matchup.jobs.map((job) => toJob(job, matchup)),
    questions: [...matchup.questions, ...(matchup.written?.questions ?? [])].map(toQuestion),
  };
}

function toRow({ id, label, cells: { a, b }, outcome }: Row): Pair['rows'][number] {
  return { id, label, a: toShortCell(a, id), b: toShortCell(b, id), outcome };
}

function toShortCell(cell: Cell, row: string): Pair['rows'][number]['a'] {
  const { state, text, value, rivals, voices } = cell;
  return {
    state,
    text,
    value: value && toValue(value, row),
    disputed: rivals.length > 0,
    sources: [...new Set(voices.map(({ source }) => source.id))],
  };
}

function toJob(job: Job, matchup: Matchup): Pair['jobs'][number] {
  const { useCase, result, votes, rows } = job;
  return {
    id: useCase.id,
    name: useCase.name,
    result,
    because: plainText(sayBecause(job, matchup)),
    rows: rows.map(({ id }) => id),
    boards: [...new Set(votes.map(({ board }) => board.id))],
  };
}

function toQuestion({ id, question, answer }: Question): Pair['questions'][number] {
  return {
    id,
    question,
    answer: answer.map(plainText),
    rows: [...new Set(answer.flatMap(rowsIn))],
    sources: [...new Set(answer.flatMap(citedIn).map((source) => source.id))],
  };
}

function rowsIn(text: Prose): string[] {
  return text.flatMap((piece) =>
    typeof piece === 'object' && 'row' in piece && !piece.page ? [piece.row] : [],
  );
}
