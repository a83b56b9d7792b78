import type { WeightId } from '../../catalog/vocabulary.ts';
import { type SideId, otherSide, SIDES } from '../rows/sides.ts';

/** What weighing needs to know of a vote. */
export interface Weighable {
  side?: SideId | undefined;
  isMixed: boolean;
  isLarge: boolean;
  isOld: boolean;
  hasStandIn: boolean;
  isRelayed: boolean;
  weight: number;
  measure: { weight: WeightId };
  board: { by: string };
}

/** How sure a verdict by boards is. */
export type Sure = 'clear' | 'leaning';

/** What the boards of an ability say together. */
export type Weighing =
  | { kind: 'lead'; side: SideId; sure: Sure }
  /** Boards that weigh alike point apart. */
  | { kind: 'split' }
  /** All are within their margins. */
  | { kind: 'even' }
  /** No board ran both. */
  | { kind: 'not measured' };

/** One side has to weigh so many times the other to be named where boards point apart. */
const OUTWEIGHS = 2;

/**
 * Weighs what boards say. Old ones count only where no newer one ran both, and then make no verdict
 * clear. A verdict is clear where nothing opposes it and either two runners agree, one of them of
 * late, or one board of late puts one side ahead by more than twice its margin; where one of them
 * tests that very ability, was read in more than an article, and where what is even does not weigh
 * more. It leans where one side outweighs the other twice over, or where it rests on one board or on
 * general tests alone. Else it is split.
 */
export function weigh(votes: readonly Weighable[]): Weighing {
  const late = votes.filter(({ isOld }) => !isOld);
  const counted = late.length > 0 ? late : votes;
  if (counted.length === 0) return { kind: 'not measured' };
  const [a, b] = SIDES.map((side) => weightOf(counted.filter((vote) => vote.side === side)));
  if (a === undefined || b === undefined || (a === 0 && b === 0)) {
    return { kind: counted.some(({ isMixed }) => isMixed) ? 'split' : 'even' };
  }
  if (Math.max(a, b) < OUTWEIGHS * Math.min(a, b)) return { kind: 'split' };
  const side = a > b ? 'a' : 'b';
  return { kind: 'lead', side, sure: isClear(votes, counted, side) ? 'clear' : 'leaning' };
}

function isClear(
  votes: readonly Weighable[],
  counted: readonly Weighable[],
  side: SideId,
): boolean {
  const late = counted.filter(
    (vote) => vote.side === side && !vote.isOld && !vote.hasStandIn && !vote.isRelayed,
  );
  const opposed = counted.some((vote) => vote.side === otherSide(side) || vote.isMixed);
  const even = weightOf(counted.filter((vote) => vote.side === undefined));
  const isOutweighed = even > weightOf(counted.filter((vote) => vote.side === side));
  if (late.length === 0 || opposed || isOutweighed) return false;
  const near = late.filter(({ measure }) => measure.weight !== 'helps');
  const runners = new Set(votes.filter((vote) => vote.side === side).map(({ board }) => board.by));
  return near.length > 0 && (runners.size > 1 || near.some((vote) => vote.isLarge));
}

function weightOf(votes: readonly Weighable[]): number {
  return votes.reduce((sum, { weight }) => sum + weight, 0);
}
