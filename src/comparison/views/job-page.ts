import type { Model, UseCase } from '../../catalog/catalog.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { type Standing } from '../jobs/standing.ts';
import { type Ranked, type Ranking, rankingOf } from '../jobs/ranking.ts';
import { jobOf } from '../jobs/job.ts';
import { sayFigure } from '../boards/figure-words.ts';
import { stays } from '../lives/staying.ts';
import { type Life, isOpen } from '../lives/surface.ts';
import { ownOrCheapest } from '../offers/basis.ts';
import { agedOn, saySeen, whoSells } from '../offers/seller.ts';
import { type DotPlot, plotOf, pricePlotOf } from '../pictures/dot-plot.ts';
import { type Frontier, frontierOf } from '../pictures/frontier.ts';
import { joinWords } from '../prose/join-words.ts';
import { compare } from '../rows/compare.ts';
import { inOrder } from '../rows/pair.ts';
import { availabilityCell } from '../rows/availability-row.ts';
import { type Studies, once } from '../study/studies.ts';
import { sayGone } from '../telling/life.ts';
import {
  type DrawnOpinion,
  type JobRules,
  type SetAsideModels,
  drawnOpinions,
  jobRulesOf,
  setAsideOf,
} from './job-rules.ts';
import { type ListFigure, fieldFigure, priceFigure } from './list-figure.ts';

/** A model in the ranking of a job. */
export interface JobLine {
  model: Model;
  /** `1`; the same for those that stand alike; nothing where too few tests ran it beside others. */
  rank?: number | undefined;
  beats: number;
  loses: number;
  met: number;
  /** On the board that leads, or in a job of cost on the board of everyday questions. */
  score?: string | undefined;
  price: ListFigure;
  window: ListFigure;
  weights: ListFigure;
  /** Whether it can still be had in a year, as far as is announced. */
  staying: ListFigure;
}

/** A board with its plot. */
export interface Plotted {
  standing: Standing;
  plot: DotPlot;
}

/** The page of a job. */
export interface JobPage {
  ranking: Ranking;
  /** One sentence: who stands first, and how sure that is. */
  answer: string;
  /** The ranked ones, the best first, then those without a rank. */
  lines: JobLine[];
  /** The board whose figures stand in the ranking. */
  shown?: Standing | undefined;
  /** The board that leads, drawn. */
  leading?: Plotted | undefined;
  /** Prices, where they decide. */
  prices?: DotPlot | undefined;
  frontier?: Frontier | undefined;
  /** The other boards of the job. */
  others: Plotted[];
  rules: JobRules;
  aside: SetAsideModels[];
  opinions: DrawnOpinion[];
}

/** Everything that the page of a job shows; made once. */
export const jobPageOf = once((studies, useCase: UseCase): JobPage => {
  const ranking = rankingOf(studies, useCase);
  const [leading, ...others] = ranking.standings.map((standing) => ({
    standing,
    plot: plotOf(studies, standing),
  }));
  const shown = leading?.standing ?? abilityBeside(studies, useCase);
  const all = [...ranking.fits, ...ranking.unmeasured];
  const priceOf = (model: Model) => ownOrCheapest(studies.of(model).offers, model)?.blended;
  return {
    ranking,
    answer: sayAnswer(studies, ranking),
    lines: all.map((ranked) => lineOf(studies, ranking, ranked, shown)),
    shown,
    leading,
    prices: useCase.costs.length > 0 ? pricesOf(all, priceOf) : undefined,
    frontier: shown && frontierOf(shown, priceOf),
    others,
    rules: jobRulesOf(ranking),
    aside: setAsideOf(ranking),
    opinions: drawnOpinions(ranking),
  };
});

/** What stands beside prices in a job that they decide: the broadest board of ability. */
function abilityBeside(studies: Studies, { costs }: UseCase): Standing | undefined {
  const everyday = studies.useCases.find(({ id }) => id === 'everyday');
  return costs.length > 0 && everyday ? rankingOf(studies, everyday).standings[0] : undefined;
}

function pricesOf(
  all: readonly Ranked[],
  priceOf: (model: Model) => number | undefined,
): DotPlot | undefined {
  const sold = all.flatMap(({ model }) => {
    const dollars = priceOf(model);
    return dollars === undefined ? [] : [{ model, dollars }];
  });
  return sold.length > 1 ? pricePlotOf(sold) : undefined;
}

function lineOf(
  studies: Studies,
  { fits }: Ranking,
  ranked: Ranked,
  shown: Standing | undefined,
): JobLine {
  const { model, beats, loses, met } = ranked;
  const { cell, life } = studies.of(model);
  const isStaying = stays(life, studies.date);
  return {
    model,
    rank: rankOf(fits, ranked),
    beats: beats.length,
    loses: loses.length,
    met,
    score: sayScore(shown, model),
    price: priceOfLine(studies, model),
    window: fieldFigure(cell('context-window'), 'context-window'),
    weights: fieldFigure(cell('open-weights'), 'open-weights'),
    staying: {
      text: isStaying ? sayStaying(life) : 'No',
      note: isStaying ? undefined : sayGone(life),
      sort: isStaying ? 'yes' : 'no',
      row: availabilityCell(life).state === 'unknown' ? undefined : 'availability',
    },
  };
}

/** Weights stay with whoever has them; of a service nobody can know, only that no end is named. */
function sayStaying(life: Life): string {
  const isGivenOut = life.surfaces.some((one) => one.surface === 'weights' && isOpen(one));
  return isGivenOut ? 'Yes' : 'No end named';
}

/** The place of a model; those that are as strong share one. */
function rankOf(fits: readonly Ranked[], ranked: Ranked): number | undefined {
  const first = fits.findIndex((one) => areAlike(one, ranked));
  return fits.includes(ranked) ? first + 1 : undefined;
}

/** Whether two are as strong, by the same meetings. */
export function areAlike(one: Ranked, other: Ranked): boolean {
  return one.strength === other.strength && one.met === other.met;
}

function sayScore(standing: Standing | undefined, model: Model): string | undefined {
  const entry = standing?.entries.find((one) => one.model === model);
  return entry && standing && sayFigure(entry.value, standing.metric);
}

/** The maker's own price, or else the cheapest, blended; with its day where it has aged. */
function priceOfLine(studies: Studies, model: Model): ListFigure {
  const offer = ownOrCheapest(studies.of(model).offers, model);
  const on = offer && agedOn(offer);
  const note = offer && [whoSells(offer), on && saySeen(on)].filter(Boolean).join(', ');
  return priceFigure(offer?.blended, note, 'prices', sayAbout);
}

/** How many stand first alike. */
function firstOf({ fits }: Ranking): Ranked[] {
  const [first] = fits;
  return first && first.beats.length > 0 ? fits.filter((one) => areAlike(one, first)) : [];
}

const MOST_NAMED = 3;

function sayAnswer(studies: Studies, ranking: Ranking): string {
  const { fits, unmeasured, unconfirmed, ruledOut } = ranking;
  const alike = firstOf(ranking);
  const [first] = alike;
  if (!first) {
    const [fitting, ...others] = [...fits, ...unmeasured];
    if (!fitting) {
      return `No model is known to fit: of ${unconfirmed.length} nobody says so, and ${ruledOut.length} are ruled out.`;
    }
    return others.length > 0
      ? `${others.length + 1} models fit, and nothing on record puts one of them before another.`
      : `${fitting.model.name} alone fits, and no test on record ran it for this.`;
  }
  if (alike.length > 1) {
    const names = alike.slice(0, MOST_NAMED).map(({ model }) => model.name);
    const others = alike.length - names.length;
    const named = others > 0 ? [...names, `${others} more`] : names;
    return `${alike.length} of ${fits.length} models stand first alike: ${joinWords(named)}.`;
  }
  return `${first.model.name} stands first of ${fits.length} models: ${sayMeetings(first)}. ${sayBesideNext(studies, ranking)}`;
}

/** `ahead of all 12 that it was held against`, `ahead of 9 of the 13 …, behind 3`. */
function sayMeetings({ beats, loses, met }: Ranked): string {
  if (beats.length === met) return `ahead of all ${met} that it was held against`;
  const behind = loses.length === 0 ? 'none' : loses.length;
  return `ahead of ${beats.length} of the ${met} that it was held against, behind ${behind}`;
}

/** How the first stands to the second. */
function sayBesideNext(studies: Studies, ranking: Ranking): string {
  const lead = leadOf(studies, ranking);
  const next = ranking.fits[1]?.model.name;
  if (!lead || !next) return '';
  const words: Record<Lead, string> = {
    clear: `Its lead over the second, ${next}, is clear.`,
    leaning: `It only leans before the second, ${next}.`,
    even: `The second, ${next}, is even with it.`,
    split: `Tests split between it and the second, ${next}.`,
    behind: `Held against the second alone, ${next}, it stands behind.`,
    'not measured': `No test ran it beside the second, ${next}.`,
  };
  return words[lead];
}

/** How the first of a ranking stands to the second. */
export type Lead = 'clear' | 'leaning' | 'even' | 'split' | 'behind' | 'not measured';

/** How sure it is that the first of a ranking stands before the second; nothing without two. */
export function leadOf(studies: Studies, { fits, useCase }: Ranking): Lead | undefined {
  const [first, second] = fits;
  if (!first || !second) return undefined;
  const models = inOrder(first.model, second.model);
  const { result } = jobOf(studies, compare(studies, models), useCase);
  if (result.kind === 'winner') {
    return models[result.side] === first.model ? result.sure : 'behind';
  }
  return result.kind === 'even' || result.kind === 'split' ? result.kind : 'not measured';
}
