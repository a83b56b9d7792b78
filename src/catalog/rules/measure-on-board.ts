import { RESULT } from '../types/benchmark.ts';
import { allowedOf } from '../text/nearest.ts';
import { type Rule, onEach } from './rule.ts';

export const MEASURE_ON_BOARD: Rule = {
  id: 'measure-on-board',
  says: 'Each metric by which a job is measured is one that a board of its benchmark counts.',
  mend: 'Write the id that is meant.',
  find: onEach('use-cases', (entry, { boards, benchmarks }) =>
    (['measures', 'related'] as const).flatMap((list) =>
      entry.record[list].flatMap(({ benchmark, metrics }, index) => {
        const test = benchmarks.find(({ id }) => id === benchmark);
        if (!test) return [];
        const counted = boards
          .filter(({ record }) => record.benchmark === benchmark)
          .flatMap(({ record }) => record.metrics.map(({ id }) => id));
        const known = [...new Set([...counted, ...(test.record.runs.length > 0 ? [RESULT] : [])])];
        return metrics.flatMap((metric, at) => {
          if (known.includes(metric)) return [];
          const rule =
            known.length > 0
              ? allowedOf(metric, known)
              : 'it has no board and no runs. Add one, or leave the measure out';
          const message = `found "${metric}", which no board of ${benchmark} counts; ${rule}`;
          return [entry.problem([list, index, 'metrics', at], message)];
        });
      }),
    ),
  ),
};
