import type { WeightId } from '../../catalog/vocabulary.ts';
import type { OwnTest } from '../jobs/own.ts';
import type { VerdictTurn } from '../jobs/turn.ts';
import type { Weighing } from '../jobs/weigh.ts';
import { type Sides, otherSide } from '../rows/sides.ts';

/** What would turn a verdict, in words. */

const COUNTED: Record<WeightId, string> = {
  decides: 'decided',
  matters: 'mattered',
  helps: 'helped',
};

/** `If LiveBench decided, GPT-5 would be put before GPT-4o.` */
export function sayTurn(
  turn: VerdictTurn,
  tests: readonly OwnTest[],
  names: Sides<string>,
): string {
  const test = tests[turn.test]?.name ?? 'one test';
  const then = turn.then
    ? `${names[turn.then]} would be put before ${names[otherSide(turn.then)]}`
    : 'neither would be put before the other';
  if (turn.kind === 'weight') {
    return `If ${test} ${turn.to ? COUNTED[turn.to] : 'did not count'}, ${then}.`;
  }
  const amount = Number(turn.amount.toPrecision(3));
  const better =
    turn.unit === 'points'
      ? `${amount} ${amount === 1 ? 'point' : 'points'} better`
      : `better by a factor of ${amount}`;
  return `If ${names[turn.side]} were ${better} on ${test}, ${then}.`;
}

/** What is said where no single change turns a verdict. */
export const NO_TURN =
  'Nothing within its range turns it: no single test that counts, by how much it does or by its figure.';

/** What tests say of two models together. */
export function sayWeighing(weighing: Weighing, names: Sides<string>): string {
  switch (weighing.kind) {
    case 'lead': {
      const [one, other] = [names[weighing.side], names[otherSide(weighing.side)]];
      return `The tests that you count put ${one} before ${other}`;
    }
    case 'split':
      return `The tests that you count point apart on ${names.a} and ${names.b}`;
    case 'even':
      return `${names.a} and ${names.b} are within the margins of the tests that you count`;
    case 'not measured':
      return `No test that you count ran both ${names.a} and ${names.b}`;
  }
}
