import type { Board, BoardMetric, BoardRow, Catalog, Model } from '../../catalog/catalog.ts';
import { lastDay } from '../../catalog/values/date.ts';
import { rankOfEffort } from '../../catalog/values/effort.ts';
import { sayEffort } from './effort-words.ts';
import { sayFigure } from './figure-words.ts';

/** How fast a model answered in one run of a board. */
export interface SpeedRun {
  effort: string;
  /** How fast the answer was written: `73.67 tokens/s`; none where that was not measured. */
  output?: string | undefined;
  /** How long it took until the answer began. */
  firstToken?: string | undefined;
  settings?: string | undefined;
}

/** What one board measured of a model's speed, the lowest effort first. Only its runs compare. */
export interface SpeedList {
  board: Board;
  runs: SpeedRun[];
}

/** In what a board counts how fast an answer is written, and how long it takes to begin. */
const UNITS = { output: 'tokens/s', firstToken: 's' };

/** The speed of a model by all boards that measured it, the newest first; of a name also its snapshot's. */
export function speedsOf(catalog: Catalog, { id, pointsTo }: Model): SpeedList[] {
  return catalog.boards
    .flatMap((board): SpeedList[] => {
      const [output, firstToken] = [UNITS.output, UNITS.firstToken].map((unit) =>
        board.metrics.find((metric) => metric.unit === unit),
      );
      if (!output) return [];
      const rows = board.rows.filter(({ model }) => model === id || model === pointsTo);
      const runs = rows
        .toSorted((one, other) => rankOfEffort(one.effort) - rankOfEffort(other.effort))
        .map((row) => toRun(row, output, firstToken))
        .filter((run) => run.output !== undefined || run.firstToken !== undefined);
      return runs.length > 0 ? [{ board, runs }] : [];
    })
    .toSorted((one, other) => lastDay(other.board.day).localeCompare(lastDay(one.board.day), 'en'));
}

function toRun(row: BoardRow, output: BoardMetric, firstToken: BoardMetric | undefined): SpeedRun {
  const say = (metric: BoardMetric | undefined) => {
    const value = metric && row.values[metric.id];
    return metric && value !== undefined ? sayFigure(value, metric) : undefined;
  };
  return {
    effort: sayEffort(row.effort),
    output: say(output),
    firstToken: say(firstToken),
    settings: row.settings,
  };
}
