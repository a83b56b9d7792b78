import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { type Rule, onEach } from './rule.ts';

type BoardEntry = Entry<'boards'>;

export const BOARD_RANGE_IN_ORDER: Rule = {
  id: 'board-range-in-order',
  says: 'The range of a metric runs from the lowest to the highest figure.',
  mend: 'Turn the two figures round.',
  find: onEach('boards', (entry) => rangesReversed(entry)),
};

function rangesReversed(entry: BoardEntry): Finding[] {
  return entry.record.metrics.flatMap(({ range }, index) => {
    if (!range || range[0] < range[1]) return [];
    const message = `found ${range.join(' to ')}; allowed is [lowest, highest]. ${range[0] === range[1] ? 'Write two figures that differ' : 'Turn them round'}`;
    return [entry.problem(['metrics', index, 'range'], message)];
  });
}
