import type { Catalog, Model, Source } from '../catalog/catalog.ts';
import { byText } from './evidence.ts';
import { sourcesOf } from './cell.ts';
import { type ClaimCheck, claimChecksOf } from './claim-check.ts';
import { type Choice, choicesOf } from './choice.ts';
import { type Comparison, compare, rowsOf } from './comparison.ts';
import { type Paragraph, deepDiveOf } from './deep-dive.ts';
import { type Job, jobsOf } from './job.ts';
import { type Neighbour, neighboursOf, pairId } from './pair.ts';
import { type Prose, citedIn } from './prose.ts';
import { type Question, questionsOf } from './question.ts';
import type { Sides } from './row.ts';
import { summaryOf } from './summary.ts';
import { type Tally, tallyOf } from './tally.ts';
import { type Written, writtenOf } from './written.ts';

/** Two models compared on a day: all that a pair page, or an export, says. */
export interface Matchup extends Comparison {
  /** `gpt-4o-vs-llama-4-maverick`. */
  id: string;
  /** One or two sentences: what separates them. */
  summary: Prose;
  tally: Tally;
  choices: Sides<Choice>;
  jobs: Job[];
  questions: Question[];
  deepDive: Paragraph[];
  /** What a person added, where somebody has. */
  written?: Written | undefined;
  /** What secondary sources say of the two, held against the best source. */
  claimChecks: ClaimCheck[];
  /** Numbered on the page in this order. */
  sources: Source[];
  /** The later day on which a person went through both records. */
  reviewed: string;
  nearest: Neighbour[];
}

/** The matchup of two models on a day. */
export function matchupOf(catalog: Catalog, models: Sides<Model>, date: string): Matchup {
  const comparison = compare(catalog, models, date);
  const jobs = jobsOf(catalog, comparison);
  const questions = questionsOf(comparison, jobs);
  const summary = summaryOf(comparison, jobs);
  const deepDive = deepDiveOf(comparison);
  const written = writtenOf(catalog, comparison);
  const claimChecks = claimChecksOf(catalog, [models.a, models.b], date);
  return {
    ...comparison,
    id: pairId(models),
    summary,
    tally: tallyOf(comparison),
    choices: choicesOf(comparison),
    jobs,
    questions,
    deepDive,
    written,
    claimChecks,
    sources: allSources(comparison, [summary, ...questions.flatMap(({ answer }) => answer)]),
    reviewed: [models.a.reviewed, models.b.reviewed].toSorted(byText)[1] ?? '',
    nearest: neighboursOf(catalog, models),
  };
}

/** Every source that the page shows, in the order of its rows, then offers, then prose. */
function allSources(comparison: Comparison, texts: Prose[]): Source[] {
  const { prices, benchmarks } = comparison;
  const cells = rowsOf(comparison).flatMap((row) => [row.cells.a, row.cells.b]);
  const offers = [...prices.offers.a, ...prices.offers.b].map(({ offer }) => offer);
  const only = [...benchmarks.only.a, ...benchmarks.only.b].flatMap(({ results }) => results);
  const sources = [
    ...cells.flatMap(sourcesOf),
    ...offers.flatMap(({ source, untilSource }) =>
      untilSource ? [source, untilSource] : [source],
    ),
    ...only.map(({ score }) => score.source),
    ...texts.flatMap(citedIn),
  ];
  return [...new Set(sources)];
}
