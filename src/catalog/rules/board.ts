import type { Path } from '../problems/locate.ts';
import type { Problem } from '../problems/problem.ts';
import type { Entry } from '../file/read.ts';
import { afterBuild } from './rules.ts';
import { allowedOf } from '../text/nearest.ts';

/** What has to hold within a board. */

/** Breaches of all rules of boards. */
export function breachesOfBoards(entries: Entry<'boards'>[], buildDate: string): Problem[] {
  return entries.flatMap((entry) => [
    ...namesTwice(entry, 'metrics'),
    ...namesTwice(entry, 'groups'),
    ...rangesReversed(entry),
    ...unknownNames(entry),
    ...outOfRange(entry),
    ...withoutMargin(entry),
    ...runsTwice(entry),
    ...datesOfBoard(entry, buildDate),
  ]);
}

type BoardEntry = Entry<'boards'>;

function datesOfBoard(entry: BoardEntry, buildDate: string): Problem[] {
  const { day, checked, rows } = entry.record;
  return [
    ...afterBuild(entry, ['day'], day, buildDate),
    ...afterBuild(entry, ['checked'], checked, buildDate),
    ...rows.flatMap(({ on }, index) => afterBuild(entry, ['rows', index, 'on'], on, buildDate)),
  ];
}

function namesTwice(entry: BoardEntry, list: 'metrics' | 'groups'): Problem[] {
  const known = new Set<string>();
  return entry.record[list].flatMap(({ id }, index) => {
    if (!known.has(id)) return (known.add(id), []);
    const message = `found "${id}" again; each stands once in this list. Leave one out`;
    return [entry.problem([list, index, 'id'], message)];
  });
}

function rangesReversed(entry: BoardEntry): Problem[] {
  return entry.record.metrics.flatMap(({ range }, index) => {
    if (!range || range[0] < range[1]) return [];
    const message = `found ${range.join(' to ')}; allowed is [lowest, highest]. Turn them round`;
    return [entry.problem(['metrics', index, 'range'], message)];
  });
}

/** Rows name metrics and groups that the board has, and margins belong to figures. */
function unknownNames(entry: BoardEntry): Problem[] {
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
function missingGroup(entry: BoardEntry, index: number): Problem[] {
  const { groups, rows } = entry.record;
  if (groups.length === 0 || rows[index]?.group !== undefined) return [];
  const ids = groups.map(({ id }) => id).join(', ');
  return [
    entry.problem(['rows', index], `found no group; this board keeps ${ids} apart. Name one`),
  ];
}

function outOfRange(entry: BoardEntry): Problem[] {
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

/** A figure of a metric without a least difference needs a margin of its own. */
function withoutMargin(entry: BoardEntry): Problem[] {
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

/** Of one model, effort and group there is one figure of a metric. */
function runsTwice(entry: BoardEntry): Problem[] {
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
