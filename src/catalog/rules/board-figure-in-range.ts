import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { type Rule, onEach } from './rule.ts';

type BoardEntry = Entry<'boards'>;

export const BOARD_FIGURE_IN_RANGE: Rule = {
  id: 'board-figure-in-range',
  says: 'A figure of a board lies within the range of its metric.',
  mend: 'Correct the figure or the range.',
  find: onEach('boards', (entry) => outOfRange(entry)),
};

function outOfRange(entry: BoardEntry): Finding[] {
  const { metrics, rows } = entry.record;
  return rows.flatMap(({ values }, index) =>
    metrics.flatMap(({ id, range }) => {
      const value = values[id];
      if (!range || value === undefined || range[0] > range[1]) return [];
      if (value >= range[0] && value <= range[1]) return [];
      const rule = `${id} runs from ${range.join(' to ')}; correct the figure or the range`;
      return [entry.problem(['rows', index, 'values', id], `found ${value}; ${rule}`)];
    }),
  );
}
