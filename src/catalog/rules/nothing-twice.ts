import type { Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

export const NOTHING_TWICE: Rule = {
  id: 'nothing-twice',
  says: 'No list of a record holds the same item twice, to the letter.',
  mend: 'Leave one out.',
  find: (entries) =>
    (Object.values(entries).flat() as Entry[]).flatMap((entry) => twiceIn(entry, entry.record, [])),
};

/** Lists of which a rule of their own tells more; a range may well begin and end alike. */
const TOLD_ELSEWHERE = new Set([
  ...['terms', 'aliases', 'range', 'restsOn', 'questions', 'measures', 'related'],
]);

function twiceIn(entry: Entry, value: unknown, path: Path): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const within = parts.flatMap(([key, part]) =>
    TOLD_ELSEWHERE.has(String(key)) ? [] : twiceIn(entry, part, [...path, key]),
  );
  return Array.isArray(value) ? [...repeatedIn(entry, value, path), ...within] : within;
}

function repeatedIn(entry: Entry, items: readonly unknown[], path: Path): Finding[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const text = JSON.stringify(item).toLowerCase();
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, index);
      return [];
    }
    const what = typeof item === 'string' ? `"${item}"` : 'an item';
    const where = `${entry.at([...pathOfList(path), first])} has the same`;
    return [
      entry.problem([...pathOfList(path), index], `found ${what} again; ${where}. Leave one out`),
    ];
  });
}

/** The path in the file: the items of a fact stand at the fact itself, or under its value. */
function pathOfList(path: Path): Path {
  return path.at(-1) === 'items' && path.at(-2) === 'value' ? path.slice(0, -2) : path;
}
