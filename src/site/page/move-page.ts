import type { Model } from '../../catalog/catalog.ts';
import type { AdviceStep } from '../../comparison/lives/advice.ts';
import type { JobMove } from '../../comparison/moving/job-move.ts';
import type { Move } from '../../comparison/moving/move.ts';
import { lowerFirst } from '../../comparison/prose/lower-first.ts';
import type { Prose } from '../../comparison/prose/prose.ts';
import { joinWords } from '../../comparison/prose/join-words.ts';
import { sayNote } from '../../comparison/telling/note.ts';
import { sayAdvice, sayEnd, sayMove } from '../words/move.ts';
import { type MoveLine, moveLineOf } from './move-line.ts';
import { type MoveCosts, moveCostsOf } from './move-costs.ts';

/** The page on leaving a model, in words. */
export interface MovePage {
  model: Model;
  says: string;
  /** The parts that can be jumped to. */
  parts: { id: string; title: string }[];
  /** When it ends, service by service. */
  ends: DatedEnd[];
  /** When its snapshots end at others. */
  elsewhere: DatedEnd[];
  fineTuning: string;
  /** Whether anybody says anything of fine-tuned versions. */
  isTuningTold: boolean;
  advice: DrawnAdvice;
  jobs: DrawnJobMoves | undefined;
  candidates: DrawnCandidates;
  costs: MoveCosts;
  ruledOut: Move['ruledOut'];
}

/** Where something ends, and when by whom. */
export interface DatedEnd {
  place: string;
  says: string;
}

/** What is advised: what holds in sight, what others give or gave before folded. */
export interface DrawnAdvice {
  shown: DrawnStep[];
  folded: DrawnStep[];
}

export interface DrawnStep {
  says: string;
  by: string;
  /** The models on record that it names. */
  names: Model[];
}

/** The candidates by job. */
export interface DrawnJobMoves {
  ranked: { id: string; name: string; firsts: string; best: { name: string; why: Prose }[] }[];
  /** The jobs in which nothing puts one before another. */
  open: string | undefined;
}

/** The models that stay, the first in sight. */
export interface DrawnCandidates {
  count: number;
  shown: MoveLine[];
  folded: MoveLine[];
  /** How many more stay, which the page does not list. */
  rest: number;
}

/** All that the page on leaving a model draws. */
export function movePage(move: Move): MovePage {
  const { model, ends, elsewhere, fineTuning, jobs, ruledOut } = move;
  return {
    model,
    says: sayMove(move),
    parts: partsOf(move),
    ends: ends.map((end) => ({ place: end.surface, says: sayEnd(end) })),
    elsewhere: elsewhere.map(({ model: snapshot, end }) => ({
      place: `${end.surface}, ${snapshot.name}`,
      says: sayEnd(end),
    })),
    fineTuning: sayFineTuning(fineTuning),
    isTuningTold: fineTuning.state !== 'unknown',
    advice: drawnAdvice(move.advice),
    jobs: jobs.length > 0 ? drawnJobs(jobs) : undefined,
    candidates: drawnCandidates(move),
    costs: moveCostsOf(move),
    ruledOut,
  };
}

function partsOf({ jobs }: Move): MovePage['parts'] {
  return [
    { id: 'dates', title: 'Dates' },
    { id: 'advice', title: 'Advice' },
    ...(jobs.length > 0 ? [{ id: 'jobs', title: 'By your job' }] : []),
    { id: 'candidates', title: 'What you can move to' },
    { id: 'cost', title: 'Cost' },
    { id: 'ruled-out', title: 'Ruled out' },
  ];
}

function sayFineTuning({ state, text, notes }: Move['fineTuning']): string {
  return state === 'known'
    ? `Fine-tuning: ${lowerFirst(text)}. ${notes.map(sayNote).join(' ')}`
    : 'No source was found on fine-tuned versions.';
}

/** What holds is in sight; where nothing does, the latest that was said. */
function drawnAdvice(advice: readonly AdviceStep[]): DrawnAdvice {
  const current = advice.filter(({ isCurrent }) => isCurrent);
  const shown = current.length > 0 ? current : advice.slice(0, 1);
  return {
    shown: shown.map(drawnStep),
    folded: advice.filter((step) => !shown.includes(step)).map(drawnStep),
  };
}

function drawnStep(step: AdviceStep): DrawnStep {
  return { says: step.says, by: sayAdvice(step), names: step.names };
}

/** So many of a job stand in its line. */
const FIRST_OF_JOB = 3;

function drawnJobs(jobs: readonly JobMove[]): DrawnJobMoves {
  const ranked = jobs.filter(({ best }) => best.length > 0);
  const open = jobs.filter(({ best }) => best.length === 0);
  return {
    ranked: ranked.map(({ useCase: { id, name }, best }) => ({
      id,
      name,
      firsts: joinWords(best.slice(0, FIRST_OF_JOB).map(({ model }) => model.name)),
      best: best.map(({ model, why }) => ({ name: model.name, why })),
    })),
    open:
      open.length > 0 ? joinWords(open.map(({ useCase }) => lowerFirst(useCase.name))) : undefined,
  };
}

const SHOWN = 8;
/** What stands further down is told by the pages of jobs and by the pair's own page. */
const MOST = 40;

function drawnCandidates({ candidates }: Move): DrawnCandidates {
  const told = candidates.slice(0, MOST).map(moveLineOf);
  return {
    count: candidates.length,
    shown: told.slice(0, SHOWN),
    folded: told.slice(SHOWN),
    rest: candidates.length - told.length,
  };
}
