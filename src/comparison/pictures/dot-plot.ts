import type { Model } from '../../catalog/catalog.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { sayEffort } from '../boards/effort-words.ts';
import { sayFigure, sayMargin } from '../boards/figure-words.ts';
import { leadOn } from '../boards/lead.ts';
import type { Standing } from '../jobs/standing.ts';
import { joinWords } from '../prose/join-words.ts';
import type { Studies } from '../study/studies.ts';
import { type Scale, logShare } from './scale.ts';

/** A model on a dot plot. Places are fractions of the axis, 0 to 1. */
export interface Dot {
  model: Model;
  figure: string;
  /** `±9`, as its source prints it. */
  margin?: string | undefined;
  /** At which effort it was run; left out where none is named. */
  effort?: string | undefined;
  at: number;
  /** From where to where its margin reaches. */
  reach?: readonly [number, number] | undefined;
  /** Whether it is the first, or within the margin of the first. */
  isFirst: boolean;
}

/** The figures of models on one axis, the best first. */
export interface DotPlot {
  /** What it shows, in words. */
  title: string;
  /** Which way is better, and how little says nothing. */
  note: string;
  dots: Dot[];
  /** The figures at the two ends of the axis. */
  ends: readonly [string, string];
}

/** A board as a dot plot; two names of one run are one dot. */
export function plotOf(studies: Studies, standing: Standing): DotPlot {
  const { metric, board } = standing;
  const entries = distinctRuns(standing);
  const isRatio = metric.margin?.times !== undefined;
  const reaches = entries.flatMap(({ value, margin = 0 }) => [value - margin, value + margin]);
  const scale = { low: Math.min(...reaches), high: Math.max(...reaches) };
  const place = (value: number) => (isRatio ? logShare(value, scale) : linearShare(value, scale));
  const [first] = entries;
  const dots = entries.map((entry): Dot => ({
    model: entry.model,
    figure: sayFigure(entry.value, metric),
    margin: entry.margin === undefined ? undefined : `±${entry.margin}`,
    effort: entry.run.effort && sayEffort(entry.run.effort),
    at: place(entry.value),
    reach: entry.margin
      ? [place(entry.value - entry.margin), place(entry.value + entry.margin)]
      : undefined,
    isFirst:
      entry === first ||
      leadOn(studies, board, metric, first?.model ?? entry.model, entry.model).kind === 'even',
  }));
  return {
    title: sayPoint(dots),
    note: `${metric.better === 'higher' ? 'Higher' : 'Lower'} is better. ${sayMargin(metric)}`,
    dots,
    ends: [sayFigure(scale.low, metric), sayFigure(scale.high, metric)],
  };
}

/** Prices as a dot plot on a log scale, the lowest first. */
export function pricePlotOf(prices: readonly { model: Model; dollars: number }[]): DotPlot {
  const sorted = prices.toSorted(
    (one, other) => one.dollars - other.dollars || one.model.id.localeCompare(other.model.id, 'en'),
  );
  const [low, high] = [sorted[0]?.dollars ?? 1, sorted.at(-1)?.dollars ?? 1];
  const dots = sorted.map(({ model, dollars }): Dot => ({
    model,
    figure: sayAbout(dollars),
    at: high > low ? logShare(dollars, { low, high }) : 0,
    isFirst: dollars === low,
  }));
  return {
    title: sayPoint(dots),
    note: 'US dollars per million tokens, three parts input to one part output; the axis is logarithmic. Lower is better.',
    dots,
    ends: [sayAbout(low), sayAbout(high)],
  };
}

/** The entries of a board, without the names that another one has called already. */
export function distinctRuns({ entries }: Standing): Standing['entries'] {
  const plainFirst = entries.toSorted(
    (one, other) =>
      Number(one.model.snapshotOf !== undefined) - Number(other.model.snapshotOf !== undefined),
  );
  const kept = new Map(plainFirst.toReversed().map((entry) => [entry.run, entry]));
  return entries.filter((entry) => kept.get(entry.run) === entry);
}

function linearShare(value: number, { low, high }: Scale): number {
  return high > low ? (value - low) / (high - low) : 0;
}

const MOST_NAMED = 2;

/** `A leads: 66% against 40% of B`; `A is first at 66%; B and C are within the margin of it`. */
function sayPoint(dots: readonly Dot[]): string {
  const [first, ...rest] = dots;
  if (!first) return '';
  const alike = rest.filter(({ isFirst }) => isFirst);
  const next = rest.find(({ isFirst }) => !isFirst);
  if (alike.length === 0) {
    const against = next ? `, then ${next.model.name} at ${next.figure}` : '';
    return `${first.model.name} is first at ${first.figure}${against}`;
  }
  const names = alike.map(({ model }) => model.name);
  if (!next) return `${first.model.name} is first; no other is further from it than the margin`;
  const others = names.length > MOST_NAMED ? `${names.length} more` : joinWords(names);
  const verb = names.length === 1 ? 'is' : 'are';
  return `${first.model.name} is first at ${first.figure}; ${others} ${verb} within the margin of it`;
}
