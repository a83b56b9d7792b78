import { WEIGHTS, type WeightId } from '../../catalog/vocabulary.ts';
import { type SideId, otherSide } from '../rows/sides.ts';
import { type OwnParts, type OwnWeights, type VotePart, weighPair } from './own.ts';
import type { Weighing } from './weigh.ts';

/** The least single changes that turn what tests say of two models, found by weighing anew. */

/** One change that turns the verdict, and who is put first then; nobody where none is. */
export type VerdictTurn = { then?: SideId | undefined } &
  /** A test that counts otherwise. */
  (
    | { kind: 'weight'; test: number; from?: WeightId | undefined; to?: WeightId | undefined }
    /** A figure that is better for a side by so much. */
    | { kind: 'figure'; test: number; side: SideId; amount: number; unit: 'points' | 'times' }
  );

const PLACES: readonly (WeightId | undefined)[] = [undefined, 'helps', 'matters', 'decides'];

/** Every single change that turns the verdict, the one that puts the other side first before the rest. */
export function turnsOf(
  parts: OwnParts,
  weights: OwnWeights,
  votes: readonly VotePart[],
): VerdictTurn[] {
  const now = leaderOf(weighPair(parts, weights, votes));
  const turns = [
    ...weightTurns(parts, weights, votes),
    ...figureTurns(parts, weights, votes),
  ].filter(({ then }) => then !== now);
  const isTurned = ({ then }: VerdictTurn) => Number(then !== undefined);
  return turns.toSorted(
    (one, other) => isTurned(other) - isTurned(one) || sizeOf(one) - sizeOf(other),
  );
}

function leaderOf(weighing: Weighing): SideId | undefined {
  return weighing.kind === 'lead' ? weighing.side : undefined;
}

/** How far a slider moves, or how much better a figure has to be. */
function sizeOf(turn: VerdictTurn): number {
  if (turn.kind === 'figure') return turn.amount;
  const weightOf = (id: WeightId | undefined) => (id ? WEIGHTS[id] : 0);
  return Math.abs(weightOf(turn.from) - weightOf(turn.to));
}

/** Of each test that counts the nearest other place that turns it one way: another test is another job. */
function weightTurns(
  parts: OwnParts,
  weights: OwnWeights,
  votes: readonly VotePart[],
): VerdictTurn[] {
  const now = leaderOf(weighPair(parts, weights, votes));
  return votes.flatMap(({ test }): VerdictTurn[] => {
    const key = parts.tests[test]?.key ?? '';
    const from = weights[key];
    if (!from) return [];
    const turned = PLACES.filter((to) => to !== from).map((to): VerdictTurn => {
      const then = leaderOf(weighPair(parts, { ...weights, [key]: to }, votes));
      return { kind: 'weight', test, from, to, then };
    });
    const changed = turned
      .filter(({ then }) => then !== now)
      .toSorted((one, other) => sizeOf(one) - sizeOf(other));
    return changed.filter(
      ({ then }, at) => !changed.slice(0, at).some((other) => other.then === then),
    );
  });
}

/** Of each counted test of one metric, what it takes for its lead to go, or to go to the other side. */
function figureTurns(
  parts: OwnParts,
  weights: OwnWeights,
  votes: readonly VotePart[],
): VerdictTurn[] {
  return votes.flatMap((vote): VerdictTurn[] => {
    const { side, lead, test } = vote;
    if (!side || !lead || !weights[parts.tests[test]?.key ?? '']) return [];
    const other = otherSide(side);
    const outcomes = [
      { amount: lead.even, vote: { ...vote, side: undefined, isLarge: undefined } },
      { amount: lead.other, vote: { ...vote, side: other, isLarge: undefined } },
    ];
    return outcomes.map(({ amount, vote: changed }) => {
      const all = votes.map((one) => (one === vote ? changed : one));
      const then = leaderOf(weighPair(parts, weights, all));
      return { kind: 'figure', test, side: other, amount, unit: lead.unit, then };
    });
  });
}
