import type { UseCase } from '../../catalog/catalog.ts';
import { sayFigure } from '../boards/figure-words.ts';
import type { Ranked } from '../jobs/ranking.ts';
import type { Standing } from '../jobs/standing.ts';
import { joinWords } from '../prose/join-words.ts';
import { type Studies, once } from '../study/studies.ts';
import { type JobPage, type Lead, areAlike, jobPageOf, leadOf } from './job-page.ts';

/** A model among the first of a job. */
export interface JobFirst {
  name: string;
  id: string;
  rank: number;
  /** Its figure on the weightiest board of the job that ran it. */
  score?: string | undefined;
  /** That board. */
  board?: string | undefined;
  price: string;
  /** When its price was seen, if that is long ago. */
  seen?: string | undefined;
  /** What ends its use within a year. */
  ends?: string | undefined;
}

/** A job in short: its first three and how sure their order is. */
export interface JobBrief {
  useCase: UseCase;
  firsts: JobFirst[];
  /** How sure it is who stands first, or why nobody does. */
  sure: string;
  /** The first three with their prices, and how sure that is, in one line. */
  says: string;
}

const MOST_FIRST = 3;

/** The first three of a job, with a figure and a price each. */
export const jobBriefOf = once((studies, useCase: UseCase): JobBrief => {
  const page = jobPageOf(studies, useCase);
  const { fits } = page.ranking;
  const isRanked = (fits[0]?.beats.length ?? 0) > 0;
  const first = isRanked ? fits.slice(0, MOST_FIRST) : [];
  const firsts = first.map((ranked) => firstOf(page, ranked));
  const sure = isRanked ? saySure(studies, page) : page.answer;
  const named = joinWords(firsts.map(({ name, price }) => `${name} (${price})`));
  return { useCase, firsts, sure, says: named ? `${named}. ${sure}` : sure };
});

function firstOf(page: JobPage, { model }: Ranked): JobFirst {
  const line = page.lines.find((one) => one.model === model);
  const ran = [page.leading, ...page.others].find((one) =>
    one?.standing.entries.some((entry) => entry.model === model),
  )?.standing;
  const entry = ran?.entries.find((one) => one.model === model);
  return {
    name: model.name,
    id: model.id,
    rank: line?.rank ?? 1,
    score: entry && ran && sayFigure(entry.value, ran.metric),
    board: ran && nameOf(ran),
    price: line?.price.sort ? line.price.text : 'no price',
    ends: line?.staying.note,
    seen: /seen .*/.exec(line?.price.note ?? '')?.[0],
  };
}

/** The board, and what it counts where it counts several things. */
function nameOf({ board, metric }: Standing): string {
  return board.metrics.length > 1 ? `${board.name}, ${metric.label}` : board.name;
}

function saySure(studies: Studies, { ranking }: JobPage): string {
  const { fits } = ranking;
  const [first] = fits;
  const alike = fits.filter((one) => first && areAlike(one, first)).length;
  if (alike > 1) return `${alike} stand first alike.`;
  const words: Record<Lead, string> = {
    clear: 'The lead of the first is clear.',
    leaning: 'The first leads, and only leans.',
    even: 'The first two are even with each other.',
    split: 'Tests split between the first two.',
    behind: 'Held against each other alone, the second leads the first.',
    'not measured': 'No test ran the first two beside each other.',
  };
  const lead = leadOf(studies, ranking);
  return lead ? words[lead] : '';
}
