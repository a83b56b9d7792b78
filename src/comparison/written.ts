import type { Catalog, MatchupFile, Support } from '../catalog/catalog.ts';
import type { Problem } from '../catalog/problem.ts';
import { type Comparison, compare, findRow } from './comparison.ts';
import { fillFigures } from './figure.ts';
import { pairsOf, pairId } from './pair.ts';
import type { Prose } from './prose.ts';
import type { Question } from './question.ts';
import type { Row } from './row.ts';

/** What a person wrote about a pair, its figures filled in from the records. */
export interface Written {
  summary: Prose;
  questions: Question[];
  /** Markdown, with figures between its pieces. */
  body: Prose;
  reviewed: string;
}

/** What a person wrote about a pair; undefined if nobody has. */
export function writtenOf(catalog: Catalog, comparison: Comparison): Written | undefined {
  const file = catalog.matchups.find(({ id }) => id === pairId(comparison.models));
  if (!file) return undefined;
  const fill = (text: string) => fillFigures(comparison, text).text;
  return {
    summary: fill(file.summary),
    questions: file.questions.map(({ id, question, answer }) => ({
      id: `faq-${id}`,
      question,
      answer: [fill(answer)],
    })),
    body: fill(file.body),
    reviewed: file.reviewed,
  };
}

/** Where what people wrote no longer holds: rows led by another, figures that are gone. */
export function brokenClaims(catalog: Catalog, date: string): Problem[] {
  const pairs = new Map(pairsOf(catalog).map((models) => [pairId(models), models]));
  return catalog.matchups.flatMap((file) => {
    const models = pairs.get(file.id);
    if (!models) return [];
    const comparison = compare(catalog, models, date);
    return [...brokenSupports(comparison, file), ...brokenFigures(comparison, file)];
  });
}

function brokenSupports(comparison: Comparison, file: MatchupFile): Problem[] {
  return file.restsOn.flatMap((support, index) => {
    const row = findRow(comparison, support.row);
    const found = saySupport(support);
    const now = row ? sayOutcome(comparison, row) : 'the pair has no such row';
    if (found === now) return [];
    const values = row ? ` (${row.cells.a.text} against ${row.cells.b.text})` : '';
    const mend = 'Change the text and this line, or find out what moved';
    return [
      file.problem(
        ['restsOn', index],
        `found "${support.row}: ${found}"; the records now say: ${now}${values}. ${mend}`,
      ),
    ];
  });
}

function saySupport({ leads, leans, comes }: Support): string {
  if (leads) return `${leads} leads`;
  return leans ? `leans to ${leans}` : (comes ?? '');
}

function sayOutcome({ models }: Comparison, { outcome }: Row): string {
  if (outcome.kind === 'lead') return `${models[outcome.side].id} leads`;
  if (outcome.kind === 'lean') return `leans to ${models[outcome.side].id}`;
  return outcome.kind;
}

function brokenFigures(comparison: Comparison, file: MatchupFile): Problem[] {
  const broken = (text: string) => fillFigures(comparison, text).missing;
  return [
    ...broken(file.summary).map(({ message }) => file.problem(['summary'], message)),
    ...file.questions.flatMap(({ answer }, index) =>
      broken(answer).map(({ message }) => file.problem(['questions', index, 'answer'], message)),
    ),
    ...broken(file.body).map(({ offset, message }) => file.bodyProblem(offset, message)),
  ];
}
