import { type Entry } from '../../catalog/file/read.ts';
import { readRecords } from '../../catalog/file/records.ts';
import { KIND_NAMES, type Kind, nounOf } from '../../catalog/kind.ts';
import { rowIds } from '../../catalog/row-id.ts';
import { nearest } from '../../catalog/text/nearest.ts';
import { nameRow } from '../../comparison/rows/row-name.ts';
import { Misuse, idsOf } from './known.ts';
import { PART_NAMES } from './part.ts';

/** What can be listed: the rows of comparisons, or the records of a kind. */
const TOPICS = ['rows', ...KIND_NAMES];

/** How the command is written. */
export const USAGE = `npm run new -- KIND ID                       an empty record: ${KIND_NAMES.map(nounOf).join(', ')}
npm run new -- offer PROVIDER MODEL          a price to add to a provider; --write puts it there
npm run new -- score MODEL BENCHMARK         a result to add to a model; --write puts it there
npm run new -- help TOPIC                    the ids that can be named: ${TOPICS.join(', ')}`;

/**
 * The ids of rows, or of the records of a kind, a line each with its name.
 * @throws Misuse where there is no such topic.
 */
export function helpOn(topic: string): string {
  if (topic === '') return USAGE;
  if (topic === 'rows') return table(rows());
  const kind = KIND_NAMES.find((one) => one === topic || nounOf(one) === topic);
  if (kind) return table(records(kind));
  const guess = nearest(topic, TOPICS);
  throw new Misuse(
    `Nothing is called "${topic}". ${guess ? `Did you mean "${guess}"? ` : ''}Allowed: ${TOPICS.join(', ')}.`,
  );
}

/** What the command can write. */
export const NOUNS = [...KIND_NAMES.map(nounOf), ...PART_NAMES, 'help'];

type Named = readonly [id: string, name: string];

function rows(): Named[] {
  const benchmarks = readRecords('.').entries.benchmarks.map(({ id, record }) => ({
    id,
    name: record.name,
  }));
  return rowIds(benchmarks.map(({ id }) => id)).map((id) => [id, nameRow({ benchmarks }, id)]);
}

/** Records that are broken have no name to show. */
function records(kind: Kind): Named[] {
  const entries: Entry[] = readRecords('.').entries[kind];
  const names = new Map<string, string>(entries.map(({ id, record }) => [id, nameOf(record)]));
  return idsOf(kind).map((id) => [id, names.get(id) ?? '']);
}

function nameOf(record: object): string {
  const { name, title } = record as { name?: string; title?: string };
  return name ?? title ?? '';
}

function table(rows: readonly Named[]): string {
  const width = Math.max(...rows.map(([id]) => id.length)) + 2;
  return rows.map(([id, name]) => `${id.padEnd(width)}${name}`.trimEnd()).join('\n');
}
