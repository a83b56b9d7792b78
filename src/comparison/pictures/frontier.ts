import type { Model } from '../../catalog/catalog.ts';
import { sayAbout } from '../../catalog/values/money.ts';
import { sayFigure } from '../boards/figure-words.ts';
import type { Standing } from '../jobs/standing.ts';
import { distinctRuns } from './dot-plot.ts';
import { logShare } from './scale.ts';

/** A model by its price and its figure. Places are fractions: 0 is cheapest and best is 0 from the top. */
export interface FrontierPoint {
  model: Model;
  price: string;
  figure: string;
  x: number;
  y: number;
  /** Whether no other one is as good or better for as little or less. */
  isOn: boolean;
}

/** Figures of a board against prices. */
export interface Frontier {
  /** What it shows, in words. */
  title: string;
  /** By price, the cheapest first. */
  points: FrontierPoint[];
  /** The lowest and the highest price. */
  prices: readonly [string, string];
  /** The best and the worst figure. */
  figures: readonly [string, string];
}

/** Fewer points than this show nothing. */
const LEAST_POINTS = 4;

/**
 * Sets the figures of a board against prices.
 * @param priceOf US dollars per million tokens; undefined where no price is known.
 * @returns undefined where too few models have both, or where the board itself counts money.
 */
export function frontierOf(
  standing: Standing,
  priceOf: (model: Model) => number | undefined,
): Frontier | undefined {
  const { metric } = standing;
  const sold = distinctRuns(standing).flatMap(({ model, value }) => {
    const dollars = priceOf(model);
    return dollars === undefined ? [] : [{ model, value, dollars }];
  });
  if (sold.length < LEAST_POINTS || metric.unit === 'USD') return undefined;
  const sign = metric.better === 'higher' ? 1 : -1;
  const worth = ({ value }: { value: number }) => sign * value;
  const values = sold.map(({ value }) => value).toSorted((one, other) => sign * (other - one));
  const [best = 0, worst = 0] = [values[0], values.at(-1)];
  const dollars = sold.map((one) => one.dollars);
  const scale = { low: Math.min(...dollars), high: Math.max(...dollars) };
  if (scale.low === scale.high || best === worst) return undefined;
  const isOn = (one: (typeof sold)[number]) =>
    !sold.some(
      (other) =>
        other.dollars <= one.dollars &&
        worth(other) >= worth(one) &&
        (other.dollars < one.dollars || worth(other) > worth(one)),
    );
  const points = sold
    .toSorted(
      (one, other) =>
        one.dollars - other.dollars ||
        worth(other) - worth(one) ||
        one.model.id.localeCompare(other.model.id, 'en'),
    )
    .map((one) => ({
      model: one.model,
      price: sayAbout(one.dollars),
      figure: sayFigure(one.value, metric),
      x: logShare(one.dollars, scale),
      y: (best - one.value) / (best - worst),
      isOn: isOn(one),
    }));
  return {
    title: sayFrontier(points),
    points,
    prices: [sayAbout(scale.low), sayAbout(scale.high)],
    figures: [sayFigure(best, metric), sayFigure(worst, metric)],
  };
}

/** `3 of 12 give the most for their price, from A at $0.06 to B at $4.00`. */
function sayFrontier(points: readonly FrontierPoint[]): string {
  const on = points.filter(({ isOn }) => isOn);
  const [first, last] = [on[0], on.at(-1)];
  if (!first || !last) return '';
  if (first === last) return `${first.model.name} is both the best and the cheapest`;
  return `${on.length} of ${points.length} give the most for their price, from ${first.model.name} at ${first.price} to ${last.model.name} at ${last.price}`;
}
