import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { type Rule, onEach } from './rule.ts';

type BoardEntry = Entry<'boards'>;

export const BOARD_RUN_ONCE: Rule = {
  id: 'board-run-once',
  says: 'Of one model, effort and group a board has one figure of a metric.',
  mend: 'Leave one out, or say how they differ by effort or group.',
  find: onEach('boards', (entry) => runsTwice(entry)),
};

/** Of one model, effort and group there is one figure of a metric. */
function runsTwice(entry: BoardEntry): Finding[] {
  const first = new Map<string, number>();
  return entry.record.rows.flatMap(({ model, effort, group, values }, index) =>
    Object.keys(values).flatMap((id) => {
      const key = JSON.stringify([model, effort, group, id]);
      const earlier = first.get(key);
      if (earlier === undefined) return (first.set(key, index), []);
      const run = [model, effort && `at effort ${effort}`, group && `in the group ${group}`];
      const message = `found ${id} of ${run.filter(Boolean).join(' ')} again, after rows[${earlier}]; each is there once. Leave one out, or say how they differ by effort or group`;
      return [entry.problem(['rows', index, 'values', id], message)];
    }),
  );
}
