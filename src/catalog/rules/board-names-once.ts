import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { type Rule, onEach } from './rule.ts';

type BoardEntry = Entry<'boards'>;

export const BOARD_NAMES_ONCE: Rule = {
  id: 'board-names-once',
  says: 'A metric or a group stands once in its board.',
  mend: 'Leave one out.',
  find: onEach('boards', (entry) => [
    ...namesTwice(entry, 'metrics'),
    ...namesTwice(entry, 'groups'),
  ]),
};

function namesTwice(entry: BoardEntry, list: 'metrics' | 'groups'): Finding[] {
  const known = new Set<string>();
  return entry.record[list].flatMap(({ id }, index) => {
    if (!known.has(id)) return (known.add(id), []);
    const message = `found "${id}" again; each stands once in this list. Leave one out`;
    return [entry.problem([list, index, 'id'], message)];
  });
}
