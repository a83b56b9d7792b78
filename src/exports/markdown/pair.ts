import { sayNoReason } from '../../comparison/telling/choice.ts';
import type { Model } from '../../catalog/catalog.ts';
import { escapeMarkdown } from '../../comparison/prose/markdown.ts';
import { prose } from '../../comparison/prose/prose.ts';
import { rowsOf } from '../../comparison/rows/compare.ts';
import type { Row } from '../../comparison/rows/row.ts';
import { type SideId, type Sides, SIDES } from '../../comparison/rows/sides.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayBecause, sayResult, saySure } from '../../comparison/telling/job-telling.ts';
import { sayMargin, sayVerdict } from '../../comparison/telling/outcome.ts';
import { type Matchup, matchupOf } from '../../comparison/views/matchup.ts';
import { cellText } from './cell.ts';
import { PER_MILLION } from './model.ts';
import { offersTable } from './offers.ts';
import { type Twin, listOf, pageOf, part, rowLink, tableOf, toText } from './twin.ts';

/** The page of a pair as Markdown. */
export function pairMarkdown(twin: Twin, studies: Studies, models: Sides<Model>): string {
  const matchup = matchupOf(studies, models);
  const { a, b } = models;
  return pageOf(twin, `${a.name} vs ${b.name}`, [
    toText(twin, matchup.summary),
    ...(matchup.listed === undefined ? [] : [escapeMarkdown(matchup.listed)]),
    sayTally(matchup),
    ...SIDES.map((side) => choicePart(twin, matchup, side)),
    part('Which for what', jobsTable(twin, matchup)),
    part('Row by row', rowsTable(twin, matchup)),
    ...SIDES.map((side) =>
      part(
        `Every offer of ${models[side].name}`,
        PER_MILLION,
        offersTable(twin, matchup.prices.offers[side]),
      ),
    ),
    part('Questions', ...questionsOf(twin, matchup)),
  ]);
}

function sayTally({ models, tally: { leads, even, undecided } }: Matchup): string {
  const sides = SIDES.map((side) => `${models[side].name} leads ${leads[side].length}`);
  const all = leads.a.length + leads.b.length + even.length + undecided.length;
  const rest = [`even ${even.length}`, `undecided ${undecided.length}`];
  return escapeMarkdown(
    `Of ${all} rows in which one of the two can be better: ${[...sides, ...rest].join(', ')}.`,
  );
}

function choicePart(twin: Twin, { models, choices, benchmarks }: Matchup, side: SideId): string {
  const { lines, caveat } = choices[side];
  const { name } = models[side];
  const says = lines.map((line) => toText(twin, line.says));
  const against = caveat ? [toText(twin, prose`but it ${caveat.says}`)] : [];
  if (lines.length > 0) return part(`Choose ${name} if`, listOf([...says, ...against]));
  return part(`No reason on record for ${name}`, listOf([sayNoReason(benchmarks), ...against]));
}

function jobsTable(twin: Twin, matchup: Matchup): string {
  return tableOf(
    ['Job', 'Better', 'Because'],
    matchup.jobs.map((job) => {
      const sure = saySure(job);
      const better = escapeMarkdown(sayResult(job, matchup)) + (sure ? ` (${sure})` : '');
      const name = rowLink(twin, job.useCase.name, '', `/use-cases/${job.useCase.id}/`);
      return [name, better, toText(twin, sayBecause(job, matchup))];
    }),
  );
}

function rowsTable(twin: Twin, matchup: Matchup): string {
  const { a, b } = matchup.models;
  return tableOf(
    ['Row', a.name, b.name, 'Outcome'],
    rowsOf(matchup).map((row) => [
      rowLink(twin, row.label, row.id),
      cellText(twin, row.cells.a),
      cellText(twin, row.cells.b),
      escapeMarkdown(sayOutcome(row, matchup)),
    ]),
  );
}

function sayOutcome({ outcome }: Row, { models: { a, b } }: Matchup): string {
  if (outcome.kind !== 'lead') return sayVerdict(outcome, { a: a.name, b: b.name }) ?? '';
  return `${{ a, b }[outcome.side].name} leads, ${sayMargin(outcome.margin)}`;
}

function questionsOf(twin: Twin, { questions, written }: Matchup): string[] {
  return [...questions, ...(written?.questions ?? [])].flatMap(({ question, answer }) => [
    `### ${escapeMarkdown(question)}`,
    ...answer.map((paragraph) => toText(twin, paragraph)),
  ]);
}
