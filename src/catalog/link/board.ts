import type { Board, BoardRow } from '../catalog.ts';
import { lastDay } from '../values/date.ts';
import { rankOfEffort } from '../values/effort.ts';
import type { Entries, Entry } from '../file/read.ts';
import { snapshotOn } from './pointed.ts';
import { type Links, checkModelId, findSource, lost } from './references.ts';
import type { ModelId } from '../types/record-id.ts';

/** Boards with their references followed, the newest first. Those of a lost benchmark are left out. */
export function toBoards({ boards, models }: Entries, links: Links): Board[] {
  const names = new Map(models.map(({ id, record }) => [id, record]));
  return boards
    .flatMap((entry) => toBoard(entry, names, links))
    .toSorted(
      (one, other) =>
        lastDay(other.day).localeCompare(lastDay(one.day), 'en') ||
        one.id.localeCompare(other.id, 'en'),
    );
}

type Names = ReadonlyMap<ModelId, Entry<'models'>['record']>;

function toBoard(entry: Entry<'boards'>, names: Names, links: Links): Board[] {
  const { record, id, body } = entry;
  const source = findSource(entry, ['source'], record.source, links);
  record.rows.forEach(({ model }, index) =>
    checkModelId(entry, ['rows', index, 'model'], model, links),
  );
  const benchmark = links.benchmarks.get(record.benchmark);
  const known = links.ids.benchmarks;
  if (!known.has(record.benchmark))
    links.problems.push(lost(entry, ['benchmark'], 'benchmarks', record.benchmark, known));
  if (!benchmark) return [];
  const rows = record.rows
    .map((row): BoardRow => {
      const name = names.get(row.model);
      const model = (name && snapshotOn(name, row.on ?? record.day)) ?? row.model;
      const isEarlier = name !== undefined && model !== name.pointsTo && names.has(model);
      return { ...row, model: isEarlier ? model : row.model, margins: row.margins ?? {} };
    })
    .toSorted((one, other) => byRun(one, other));
  return [{ ...record, id, body, benchmark, source, rows }];
}

/** The order of rows: by model, then group, then effort from none upwards. */
export function byRun(
  one: Pick<BoardRow, 'model' | 'group' | 'effort'>,
  other: Pick<BoardRow, 'model' | 'group' | 'effort'>,
): number {
  return (
    one.model.localeCompare(other.model, 'en') ||
    (one.group ?? '').localeCompare(other.group ?? '', 'en') ||
    rankOfEffort(one.effort) - rankOfEffort(other.effort)
  );
}
