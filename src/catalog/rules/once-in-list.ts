import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

export const ONCE_IN_LIST: Rule = {
  id: 'once-in-list',
  says: 'A row or a question stands once in the list of its record.',
  mend: 'Leave one out.',
  find: (entries) => [
    ...entries['use-cases'].flatMap((entry) =>
      (['measures', 'related'] as const).flatMap((list) =>
        twice(entry, list, 'benchmark', entry.record[list]),
      ),
    ),
    ...entries.matchups.flatMap((entry) => [
      ...twice(entry, 'restsOn', 'row', entry.record.restsOn),
      ...twice(entry, 'questions', 'id', entry.record.questions),
    ]),
  ],
};

function twice<Key extends string>(
  entry: Entry,
  list: string,
  key: Key,
  items: readonly Record<Key, string>[],
): Finding[] {
  const known = new Set<string>();
  return items.flatMap(({ [key]: name }, index) => {
    if (!known.has(name)) return (known.add(name), []);
    const message = `found "${name}" again; each stands once in this list. Leave one out`;
    return [entry.problem([list, index, key], message)];
  });
}
