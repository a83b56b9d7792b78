import type { Board, BoardMetric, BoardRow, Catalog, Model } from '../../catalog/catalog.ts';
import type { Effort } from '../../catalog/values/effort.ts';
import { type PairedRuns, pairings } from './pairing.ts';

/** Which of the two models: the one named first, or the other. */
export type Side = 'a' | 'b';

/** How far apart two figures are: in points, or as a ratio where the metric is money or time. */
export type Distance = { points: number } | { times: number };

/** The two runs that a comparison rests on, and how they were chosen. */
export interface BoardBasis {
  board: Board;
  metric: BoardMetric;
  a: BoardRow;
  b: BoardRow;
  /** Each at its default effort, both at the same one, or each at the highest that the board has. */
  at: 'default' | 'same' | 'highest';
}

/** How two models come out at other efforts than those that a comparison rests on. */
export interface EffortTurn {
  /** Who leads there, beyond the margin. */
  side: Side;
  a: Effort | undefined;
  b: Effort | undefined;
}

/** How two models come out on one metric of one board. */
export type BoardOutcome =
  | {
      kind: 'lead';
      side: Side;
      by: Distance;
      /** The least difference that counts between these two runs, told alike. */
      margin: Distance;
      basis: BoardBasis;
      /** Efforts at which the other one leads. */
      turns: EffortTurn[];
    }
  | { kind: 'even'; by: Distance; margin: Distance; basis: BoardBasis; turns: EffortTurn[] }
  | { kind: 'not both' };

/**
 * Who leads on one metric of one board. Only runs of the board and of one of its groups are set
 * against each other, paired by effort as `pairings` says, and a lead counts only beyond the margin:
 * where both figures carry one, that is the root of the sum of their squares (the margin of a
 * difference of two independent figures); else the least difference of the metric. Figures of other
 * models, and the order of rows, have no bearing.
 * @returns `even` within the margin, `not both` where the board has no pair of runs.
 */
export function leadOn(
  catalog: Catalog,
  board: Board,
  metric: BoardMetric,
  a: Model,
  b: Model,
): BoardOutcome {
  const [chosen, ...others] = pairings(catalog, board, metric, a, b);
  if (!chosen) return { kind: 'not both' };
  const { side, by, margin } = compare(metric, chosen);
  const basis = { board, metric, a: chosen.a, b: chosen.b, at: chosen.at };
  const turns = others.flatMap((pair) => turnAt(metric, pair, side));
  return side
    ? { kind: 'lead', side, by, margin, basis, turns }
    : { kind: 'even', by, margin, basis, turns };
}

/** Where a lead beyond the margin is another's than the one that was found. */
function turnAt(metric: BoardMetric, pair: PairedRuns, found: Side | undefined): EffortTurn[] {
  const { side } = compare(metric, pair);
  if (!side || side === found) return [];
  return [{ side, a: pair.a.effort, b: pair.b.effort }];
}

interface Compared {
  /** Who leads beyond the margin. */
  side: Side | undefined;
  by: Distance;
  margin: Distance;
}

function compare(metric: BoardMetric, { a, b }: PairedRuns): Compared {
  const [one, other] = [a.values[metric.id] ?? NaN, b.values[metric.id] ?? NaN];
  const margin = marginOf(metric, a, b);
  const by = distanceOf(one, other, margin);
  if (!isFurther(by, margin)) return { side: undefined, by, margin };
  const isAhead = one > other === (metric.better === 'higher');
  return { side: isAhead ? 'a' : 'b', by, margin };
}

/** The traces of binary fractions are no lead. */
const TRACE = 1e-9;

function isFurther(by: Distance, margin: Distance): boolean {
  if ('times' in by && 'times' in margin) return by.times > margin.times * (1 + TRACE);
  if ('points' in by && 'points' in margin) return by.points > margin.points * (1 + TRACE);
  return false;
}

function distanceOf(one: number, other: number, margin: Distance): Distance {
  if ('points' in margin) return { points: Math.abs(one - other) };
  return { times: Math.max(one, other) / Math.min(one, other) };
}

function marginOf({ id, margin }: BoardMetric, a: BoardRow, b: BoardRow): Distance {
  const [one, other] = [a.margins[id], b.margins[id]];
  if (one !== undefined && other !== undefined) return { points: Math.hypot(one, other) };
  if (margin?.times !== undefined) return { times: margin.times };
  if (margin?.points !== undefined) return { points: margin.points };
  return { points: (one ?? 0) + (other ?? 0) };
}
