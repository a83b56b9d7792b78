import type { Guide, Source } from '../../../catalog/catalog.ts';
import { type ContextScale, contextScaleOf } from '../../../comparison/pictures/context-scale.ts';
import { entriesOf } from '../../../comparison/pictures/entry.ts';
import { rowsOf } from '../../../comparison/rows/compare.ts';
import type { Sides } from '../../../comparison/rows/sides.ts';
import type { Question } from '../../../comparison/telling/questions/question.ts';
import type { Matchup } from '../../../comparison/views/matchup.ts';
import { toMarkdown } from '../../markdown/prose-markdown.ts';
import { type WrongClaims, wrongClaims } from '../../words/claim-check.ts';
import { firstSentenceOf } from '../../words/describe.ts';
import { titleOf } from '../../words/names.ts';
import { type Numbering, numberingOf } from '../numbering.ts';
import { type ChoiceColumn, choiceColumns } from './choices.ts';
import { type DrawnSection, drawnSection } from './drawn-rows.ts';
import { type Heads, headsOf } from './heads.ts';
import { type JobLines, jobLinesOf } from './job-lines.ts';
import { type DrawnLives, drawnLives } from './lives.ts';
import { type DrawnPrices, drawnPrices } from './prices.ts';
import { type DrawnResults, drawnResults } from './results.ts';
import { shownSources } from './shown-sources.ts';

/** The page of a pair: all that it draws, in its order. */
export interface PairPage {
  matchup: Matchup;
  guides: readonly Guide[];
  jobs: JobLines;
  choices: Sides<ChoiceColumn>;
  heads: Heads;
  specs: DrawnSection;
  context: ContextScale | undefined;
  lives: DrawnLives | undefined;
  prices: DrawnPrices;
  capabilities: DrawnSection;
  results: DrawnResults;
  questions: { question: Question; says: string }[];
  /** What a person wrote of the pair, as Markdown. */
  body: string | undefined;
  wrong: WrongClaims;
  neighbours: { path: string; title: string; why: string }[];
  sources: Source[];
  numbers: Numbering;
  /** The parts that the section bar leads to. */
  parts: { id: string; title: string }[];
}

/** The page of a matchup. */
export function pairPage(matchup: Matchup, guides: readonly Guide[]): PairPage {
  const { models, written } = matchup;
  const sources = shownSources(matchup);
  const numbers = numberingOf(sources);
  const wrong = wrongClaims(matchup.claimChecks, new Set(rowsOf(matchup).map(({ id }) => id)));
  const questions = [...matchup.questions, ...(written?.questions ?? [])];
  return {
    matchup,
    guides,
    jobs: jobLinesOf(matchup),
    choices: choiceColumns(matchup),
    heads: headsOf(matchup),
    specs: drawnSection(matchup.specs, models),
    context: contextScaleOf(entriesOf(matchup, 'context-window')),
    lives: drawnLives(matchup),
    prices: drawnPrices(matchup),
    capabilities: drawnSection(matchup.capabilities, models),
    results: drawnResults(matchup),
    questions: questions.map((question) => ({ question, says: inShort(question) })),
    body: written && toMarkdown(written.body, numbers),
    wrong,
    neighbours: matchup.nearest.map(({ id, models: pair, why }) => ({
      path: `/compare/${id}/`,
      title: titleOf(pair),
      why,
    })),
    sources,
    numbers,
    parts: partsOf(matchup, wrong.lines.length > 0),
  };
}

function inShort({ answer: [first = []] }: Question): string {
  return firstSentenceOf(first);
}

function partsOf({ specs, capabilities }: Matchup, isWrong: boolean): PairPage['parts'] {
  return [
    { id: 'jobs', title: 'Jobs' },
    { id: specs.id, title: specs.title },
    { id: 'prices', title: 'Prices' },
    { id: capabilities.id, title: capabilities.title },
    { id: 'benchmarks', title: 'Benchmarks' },
    { id: 'questions', title: 'Questions' },
    { id: 'deep-dive', title: 'Deep dive' },
    ...(isWrong ? [{ id: 'claim-check', title: 'Other pages' }] : []),
    { id: 'continue', title: 'Next' },
    { id: 'sources', title: 'Sources' },
    { id: 'cite', title: 'Share' },
  ];
}
