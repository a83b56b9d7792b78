import type { Model } from '../../catalog/catalog.ts';
import { isFull } from '../../catalog/full.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { isSecondHand } from '../evidence/cell.ts';
import { rankingOf } from '../jobs/ranking.ts';
import { stays } from '../lives/staying.ts';
import { whoSellsWhen } from '../offers/seller.ts';
import { inOrder } from '../rows/pair-id.ts';
import type { Sides } from '../rows/sides.ts';
import type { Studies } from '../study/studies.ts';
import { type Ending, endingsOf, nextOfMakers } from './ending.ts';
import { type JobBrief, jobBriefOf } from './job-brief.ts';

/** What readers come for, with the answers. */
export interface Start {
  /** Models that leave their makers next, those that most was written about first. */
  leaving: Ending[];
  /** The best of each maker at the broadest job, two by two. */
  flagships: Sides<Model>[];
  /** Open weights on one card. */
  oneCard?: JobBrief | undefined;
  /** The cheapest that take images and stay for a year. */
  vision: { model: Model; price: string; seller: string }[];
  /** The jobs that most readers have. */
  jobs: JobBrief[];
}

const MOST_LEAVING = 4;
const MOST_MAKERS = 3;
const MOST_CHEAP = 3;
const JOBS = ['everyday', 'coding', 'long-documents'];

/** What stands on the first page, drawn from the records. */
export function startOf(studies: Studies): Start {
  const briefOf = (id: string) => {
    const useCase = studies.useCases.find((one) => one.id === id);
    return useCase ? [jobBriefOf(studies, useCase)] : [];
  };
  return {
    leaving: leavingOf(studies),
    flagships: flagshipsOf(studies),
    oneCard: briefOf('one-gpu')[0],
    vision: cheapestWithVision(studies),
    jobs: JOBS.flatMap(briefOf),
  };
}

function leavingOf(studies: Studies): Ending[] {
  const written = ({ id }: Model) =>
    studies.matchups.filter(({ id: pair }) => pair.split('-vs-').includes(id)).length;
  return nextOfMakers(endingsOf(studies), studies.models.length)
    .toSorted((one, other) => written(other.model) - written(one.model))
    .slice(0, MOST_LEAVING);
}

/** The best of some makers at the broadest job, two by two. */
function flagshipsOf(studies: Studies): Sides<Model>[] {
  const firsts = flagshipModels(studies, MOST_MAKERS);
  return firsts.flatMap((one, at) => firsts.slice(at + 1).map((other) => inOrder(one, other)));
}

/**
 * The first of each maker in the ranking of everyday questions, of those that stay and of which people
 * keep a record: any two of these have a page.
 */
export function flagshipModels(studies: Studies, most: number): Model[] {
  const everyday = studies.useCases.find(({ id }) => id === 'everyday');
  const ranked = everyday ? rankingOf(studies, everyday).fits.map(({ model }) => model) : [];
  const staying = ranked.filter(
    (model) => isFull(model) && stays(studies.of(model).life, studies.date),
  );
  return [...Map.groupBy(staying, ({ developer }) => developer).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, most);
}

function cheapestWithVision(studies: Studies): Start['vision'] {
  return studies.models
    .filter((model) => {
      const { life, cell } = studies.of(model);
      const vision = cell('vision');
      const takes = vision.value?.kind === 'flag' && vision.value.yes && !isSecondHand(vision);
      return takes && stays(life, studies.date);
    })
    .flatMap((model) => {
      const { cheapest } = studies.of(model);
      return cheapest ? [{ model, cheapest }] : [];
    })
    .toSorted((one, other) => one.cheapest.blended - other.cheapest.blended)
    .slice(0, MOST_CHEAP)
    .map(({ model, cheapest }) => ({
      model,
      price: sayAbout(cheapest.blended),
      seller: whoSellsWhen(cheapest),
    }));
}
