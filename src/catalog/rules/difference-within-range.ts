import type { Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

export const DIFFERENCE_WITHIN_RANGE: Rule = {
  id: 'difference-within-range',
  says: 'The least difference that counts is one that two figures within the range can have.',
  mend: 'Write it in the unit of the metric.',
  find: ({ boards, benchmarks }) => [
    ...boards.flatMap((entry) =>
      entry.record.metrics.flatMap(({ range, margin }, index) =>
        check(entry, ['metrics', index, 'margin', 'points'], margin?.points, range),
      ),
    ),
    ...benchmarks.flatMap((entry) =>
      entry.record.runs.flatMap(({ margin }, index) =>
        check(entry, ['runs', index, 'margin', 'points'], margin.points, entry.record.range),
      ),
    ),
  ],
};

function check(
  entry: Entry,
  path: Path,
  points: number | undefined,
  range: readonly [number, number] | undefined,
): Finding[] {
  const width = range ? range[1] - range[0] : Infinity;
  // A range that is turned round is told by a rule of its own.
  if (points === undefined || !range || width <= 0 || points < width) return [];
  const rule = `figures run from ${range[0]} to ${range[1]}, and no two differ by more. Write the least difference that counts, in the unit of the metric`;
  return [entry.problem(path, `found ${points}; ${rule}`)];
}
