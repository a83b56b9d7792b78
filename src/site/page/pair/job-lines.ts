import type { Source, UseCase } from '../../../catalog/catalog.ts';
import type { Job } from '../../../comparison/jobs/job.ts';
import { joinWords } from '../../../comparison/prose/join-words.ts';
import { lowerFirst } from '../../../comparison/prose/lower-first.ts';
import type { Prose } from '../../../comparison/prose/prose.ts';
import type { SideId } from '../../../comparison/rows/sides.ts';
import {
  sayBecause,
  sayOverturn,
  sayResult,
  saySure,
} from '../../../comparison/telling/job-telling.ts';
import { tellingFirst } from '../../../comparison/views/job-order.ts';
import type { Matchup } from '../../../comparison/views/matchup.ts';
import { sayPicks } from '../../words/opinion.ts';

/** A job as the page of a pair has it: its result in a line, and what it rests on. */
export interface PairJobLine {
  useCase: UseCase;
  winner: SideId | undefined;
  result: string;
  sure: string | undefined;
  because: Prose;
  /** What would settle a split. */
  overturn: string | undefined;
  opinions: { says: string; source: Source }[];
  /** Where a reader sees what would turn it, if tests decide it. */
  turn: string | undefined;
}

/** The jobs of a pair: the first ones stand in the open, the others are named. */
export interface JobLines {
  first: PairJobLine[];
  more: PairJobLine[];
  /** The names of the others, within a sentence. */
  names: string;
}

/** How many stand in the open. */
const MOST = 9;

/** The jobs of a pair, those first that tell the two apart. */
export function jobLinesOf(matchup: Matchup): JobLines {
  const lines = tellingFirst(matchup.jobs).map((job) => lineOf(job, matchup));
  const more = lines.slice(MOST);
  const names = more.map(({ useCase }) => lowerFirst(useCase.name));
  return { first: lines.slice(0, MOST), more, names: joinWords(names) };
}

function lineOf(job: Job, matchup: Matchup): PairJobLine {
  const { useCase, result, opinions } = job;
  const { a, b } = matchup.models;
  const turn = `/use-cases/your-own/?job=${useCase.id}&a=${a.id}&b=${b.id}`;
  return {
    useCase,
    winner: result.kind === 'winner' ? result.side : undefined,
    result: sayResult(job, matchup),
    sure: saySure(job),
    because: sayBecause(job, matchup),
    overturn: result.kind === 'split' ? sayOverturn(job, matchup) : undefined,
    opinions: opinions.map((one) => ({
      says: sayPicks(one, matchup),
      source: one.opinion.source,
    })),
    turn: isByTests(job) ? turn : undefined,
  };
}

function isByTests({ result }: Job): boolean {
  if (result.kind === 'winner') return result.by === 'boards';
  return result.kind === 'split' || result.kind === 'even';
}
