import type { Benchmark, Model, UseCase } from '../../catalog/catalog.ts';
import { lowerFirst } from '../prose/lower-first.ts';
import { joinWords } from '../prose/join-words.ts';
import { plainText } from '../prose/prose.ts';
import type { Ranking } from '../jobs/ranking.ts';

/** What decides a job and what rules a model out, in words. */
export interface JobRules {
  /** The benchmarks that measure it, by how much they count. */
  weighed: { title: string; benchmarks: Benchmark[] }[];
  /** What decides where none does: rows of the records, or nothing on record. */
  decides?: string | undefined;
  /** General tests that may lean. */
  related?: string | undefined;
  /** `it is not known to have tools or its maker stops serving it within 365 days`. */
  ruledOut: string;
}

/** Models that do not fit a job, or of which nobody says that they do, each with why. */
export interface SetAsideModels {
  id: string;
  title: string;
  list: { model: Model; why: string }[];
}

/** What an author picks for a job, and why. */
export interface DrawnOpinion {
  opinion: UseCase['opinions'][number];
  /** The names of the models. */
  picks: string;
}

const WEIGHED = { decides: 'Decides', matters: 'Matters', helps: 'Helps' };

/** By what models are ranked for a job. */
export function jobRulesOf({ useCase, rowNames }: Ranking): JobRules {
  const { measures, related } = useCase;
  const nameRow = (id: string) => rowNames[id] ?? id;
  const weighed = [...Map.groupBy(measures, ({ weight }) => weight)];
  return {
    weighed: weighed.map(([weight, list]) => ({
      title: WEIGHED[weight],
      benchmarks: list.map(({ benchmark }) => benchmark),
    })),
    decides: measures.length > 0 ? undefined : sayRows(useCase, nameRow),
    related:
      related.length > 0 ? joinWords(related.map(({ benchmark }) => benchmark.name)) : undefined,
    ruledOut: joinWords(grounds(useCase, nameRow), 'or'),
  };
}

/** Who is left out of the ranking of a job, by whether that is known for sure. */
export function setAsideOf({ unconfirmed, ruledOut }: Ranking): SetAsideModels[] {
  return [
    { id: 'unconfirmed', title: 'Not known whether they fit', list: unconfirmed },
    { id: 'ruled-out', title: 'Ruled out', list: ruledOut },
  ]
    .filter(({ list }) => list.length > 0)
    .map(({ list, ...group }) => ({
      ...group,
      list: list.map(({ model, fitness }) => ({
        model,
        why: joinWords(fitness.why.map(plainText)),
      })),
    }));
}

/** What authors pick for a job. */
export function drawnOpinions({ useCase, picks }: Ranking): DrawnOpinion[] {
  return useCase.opinions.map((opinion, at) => ({ opinion, picks: joinWords(picks[at] ?? []) }));
}

function sayRows({ costs, prefers }: UseCase, nameRow: (id: string) => string): string {
  const rows = [...costs, ...prefers];
  return rows.length > 0
    ? `${joinWords(rows.map(nameRow))}.`
    : 'No board on record measures it. Opinion is quoted below and makes no winner.';
}

function grounds(
  { needs, limits, leavesWithin }: UseCase,
  nameRow: (id: string) => string,
): string[] {
  return [
    ...needs.map((field) => `it is not known to have ${lowerFirst(nameRow(field))}`),
    ...limits.map(({ field, why }) => `its ${lowerFirst(nameRow(field))} does not reach: ${why}`),
    ...(leavesWithin ? [`its maker stops serving it within ${leavesWithin} days`] : []),
    'it was never released, or can be had nowhere any more',
  ];
}
