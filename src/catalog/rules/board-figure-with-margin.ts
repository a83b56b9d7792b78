import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { type Rule, onEach } from './rule.ts';

type BoardEntry = Entry<'boards'>;

export const BOARD_FIGURE_WITH_MARGIN: Rule = {
  id: 'board-figure-with-margin',
  says: 'A figure of a board has a margin, its own or the least difference of its metric.',
  mend: 'Add the margin.',
  find: onEach('boards', (entry) => withoutMargin(entry)),
};

/** A figure of a metric without a least difference needs a margin of its own. */
function withoutMargin(entry: BoardEntry): Finding[] {
  const { metrics, rows } = entry.record;
  return rows.flatMap(({ values, margins }, index) =>
    metrics.flatMap(({ id, margin }) => {
      if (margin || values[id] === undefined || margins?.[id] !== undefined) return [];
      const rule = `its metric has no least difference. Add the margin to the row, or margin to the metric ${id}`;
      return [
        entry.problem(
          ['rows', index, 'values', id],
          `found ${values[id]} without a margin, and ${rule}`,
        ),
      ];
    }),
  );
}
