import type { Model, Source } from '../../catalog/catalog.ts';
import { type ClaimCheck, claimChecksOf } from '../citations/claim-check.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import { type Choice, choicesOf } from '../telling/choice.ts';
import { type Comparison, compare, rowsOf } from '../rows/compare.ts';
import { type Paragraph, deepDiveOf } from '../telling/deep-dive.ts';
import { type Job, jobsOf } from '../jobs/job.ts';
import { sayBecause } from '../telling/job-telling.ts';
import { sayListed, sayReviewed } from '../telling/records.ts';
import { type Neighbour, neighboursOf, pairId } from '../rows/pair.ts';
import { type Prose, plainText } from '../prose/prose.ts';
import { questionsOf } from '../telling/questions/every-question.ts';
import type { Question } from '../telling/questions/question.ts';
import type { Sides } from '../rows/sides.ts';
import { summaryOf } from '../telling/summary.ts';
import { SIDES } from '../rows/sides.ts';
import type { Studies } from '../study/studies.ts';
import { type Timeline, timelineOf } from '../lives/timeline.ts';
import { type Tally, tallyOf } from '../rows/tally.ts';
import { type Written, writtenOf } from '../writing/written.ts';

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
  /** That one or both are known from catalogues alone. */
  listed?: string | undefined;
  /** The last day on which a person went through the records, in a sentence. */
  reviewed: string;
  nearest: Neighbour[];
  /** The lives of both on one axis; missing where no event is known. */
  timeline?: Timeline | undefined;
}

/** So many matchups are kept at a time: what is written of a pair is written in one go. */
const KEPT = 4;

/**
 * The matchup of two models. The last ones stay for whoever writes of the same pair next: its page,
 * its text and its data say the same. There are too many pairs to keep them all.
 */
export function matchupOf(studies: Studies, models: Sides<Model>): Matchup {
  const kept = studies.keep([matchupOf], (): Matchup[] => []);
  const isOfThese = ({ models: { a, b } }: Matchup) => a === models.a && b === models.b;
  const matchup = kept.find(isOfThese) ?? makeMatchup(studies, models);
  if (!kept.includes(matchup)) kept.splice(0, kept.length, matchup, ...kept.slice(0, KEPT - 1));
  return matchup;
}

/** What separates two models, in words alone: kept for every pair, for lists of all of them. */
export function summaryOfPair(studies: Studies, models: Sides<Model>): string {
  return keepSummary(studies, models, () => plainText(matchupOf(studies, models).summary));
}

/** Keeps the summary of a pair where it is known already. */
export function keepSummary(studies: Studies, { a, b }: Sides<Model>, make: () => string): string {
  return studies.keep([summaryOfPair, a, b], make);
}

function makeMatchup(studies: Studies, models: Sides<Model>): Matchup {
  const comparison = compare(studies, models);
  const jobs = jobsOf(studies, comparison);
  const written = writtenOf(studies, comparison);
  const said = {
    summary: summaryOf(comparison, jobs),
    choices: choicesOf(comparison, jobs),
    jobs,
    questions: questionsOf(studies, comparison, jobs),
    // What a person wrote takes its place.
    deepDive: written ? [] : deepDiveOf(comparison),
    written,
    claimChecks: claimChecksOf(studies, [models.a, models.b]),
  };
  keepSummary(studies, models, () => plainText(said.summary));
  return {
    ...comparison,
    ...said,
    id: pairId(models),
    tally: tallyOf(comparison),
    sources: sourcesIn(
      rowsOf(comparison).map(({ cells }) => cells),
      comparison.prices.offers,
      comparison.benchmarks.only,
      textsIn(comparison, said),
      jobs.map(({ opinions }) => opinions),
      said.claimChecks,
    ),
    listed: sayListed(models),
    reviewed: sayReviewed(models),
    nearest: neighboursOf(studies, models),
    timeline: timelineOf([studies.of(models.a), studies.of(models.b)], studies.date),
  };
}

type Said = Pick<
  Matchup,
  'summary' | 'choices' | 'jobs' | 'questions' | 'deepDive' | 'written' | 'claimChecks'
>;

/** Every text of a pair page that may cite. */
export function textsIn(comparison: Comparison, said: Said): Prose[] {
  const { summary, choices, jobs, questions, deepDive, written } = said;
  return [
    summary,
    ...SIDES.flatMap((side) => [
      ...choices[side].lines.map(({ says }) => says),
      choices[side].caveat?.says ?? [],
    ]),
    ...jobs.map((job) => sayBecause(job, comparison)),
    ...[...questions, ...(written?.questions ?? [])].flatMap(({ answer }) => answer),
    ...deepDive.map(({ text }) => text),
    ...(written ? [written.summary, written.body] : []),
  ];
}
