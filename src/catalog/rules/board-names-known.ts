import type { Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import { allowedOf } from '../text/nearest.ts';
import type { Finding } from '../problems/problem.ts';
import { type Rule, onEach } from './rule.ts';

type BoardEntry = Entry<'boards'>;

export const BOARD_NAMES_KNOWN: Rule = {
  id: 'board-names-known',
  says: 'Rows of a board name metrics and groups that it has, and margins belong to figures.',
  mend: 'Write the id that is meant, or list it.',
  find: onEach('boards', (entry) => unknownNames(entry)),
};

/** Rows name metrics and groups that the board has, and margins belong to figures. */
function unknownNames(entry: BoardEntry): Finding[] {
  const metrics = [...new Set(entry.record.metrics.map(({ id }) => id))];
  const groups = entry.record.groups.map(({ id }) => id);
  const none = (path: Path, what: string, id: string, known: string[]) =>
    entry.problem(
      path,
      `found "${id}", and the board has no ${what} of that id; ${known.length > 0 ? allowedOf(id, known) : `list it under ${what}s, or leave it out`}`,
    );
  return entry.record.rows.flatMap(({ values, margins, group }, index) => {
    const at = (...path: Path) => ['rows', index, ...path];
    const strays = Object.keys(values).filter((id) => !metrics.includes(id));
    const idle = Object.keys(margins ?? {}).filter((id) => !(id in values));
    return [
      ...(Object.keys(values).length === 0
        ? [
            entry.problem(
              at('values'),
              'found no figure; a row has at least one. Add it, or leave the row out',
            ),
          ]
        : []),
      ...strays.map((id) => none(at('values', id), 'metric', id, metrics)),
      ...idle.map((id) =>
        entry.problem(
          at('margins', id),
          `found a margin of "${id}", of which the row has no figure; ${allowedOf(id, Object.keys(values))}`,
        ),
      ),
      ...missingGroup(entry, index),
      ...(group !== undefined && !groups.includes(group)
        ? [none(at('group'), 'group', group, groups)]
        : []),
    ];
  });
}

/** Where rows are kept apart, each says where it belongs. */
function missingGroup(entry: BoardEntry, index: number): Finding[] {
  const { groups, rows } = entry.record;
  if (groups.length === 0 || rows[index]?.group !== undefined) return [];
  const ids = groups.map(({ id }) => id).join(', ');
  return [
    entry.problem(['rows', index], `found no group; this board keeps ${ids} apart. Name one`),
  ];
}
