import { type FieldId, fieldOf } from '../fields.ts';
import type { Path } from '../problems/locate.ts';
import type { Problem } from '../problems/problem.ts';
import type { Entries, Entry } from '../file/read.ts';
import { allowedOf } from '../text/nearest.ts';

/** What has to hold within the records of jobs, matchups and guides. */

/** Breaches in what people wrote. */
export function breachesOfWriting(entries: Entries): Problem[] {
  return [
    ...entries['use-cases'].flatMap((entry) => [
      ...kindsOfFields(entry),
      ...twice(entry, ['decides'], 'row', entry.record.decides),
    ]),
    ...entries.matchups.flatMap((entry) => [
      ...twice(entry, ['restsOn'], 'row', entry.record.restsOn),
      ...twice(entry, ['questions'], 'id', entry.record.questions),
      ...entry.record.restsOn.flatMap((support, index) =>
        leaderElsewhere(entry, index, support, entry.id),
      ),
    ]),
    ...entries.guides.flatMap((entry) =>
      entry.record.restsOn.flatMap((support, index) =>
        leaderElsewhere(entry, index, support, support.pair),
      ),
    ),
  ];
}

/** A need is met by a Yes, and a limit by a number. */
function kindsOfFields(entry: Entry<'use-cases'>): Problem[] {
  const { needs, limits } = entry.record;
  const check = (field: FieldId, kind: 'flag' | 'quantity', path: Path, is: string): Problem[] => {
    if (fieldOf(field).kind === kind) return [];
    return [entry.problem(path, `found "${field}"; allowed is a field that is ${is}. Name one`)];
  };
  return [
    ...needs.flatMap((field, index) => check(field, 'flag', ['needs', index], 'true or false')),
    ...limits.flatMap(({ field }, index) =>
      check(field, 'quantity', ['limits', index, 'field'], 'a number, such as parameters-total'),
    ),
  ];
}

function twice<Key extends string>(
  entry: Entry,
  path: Path,
  key: Key,
  items: readonly Record<Key, string>[],
): Problem[] {
  const known = new Set<string>();
  return items.flatMap(({ [key]: name }, index) => {
    if (!known.has(name)) return (known.add(name), []);
    const message = `found "${name}" again; each stands once in this list. Leave one out`;
    return [entry.problem([...path, index, key], message)];
  });
}

function leaderElsewhere(
  entry: Entry,
  index: number,
  support: { leads?: string | undefined; leans?: string | undefined },
  pair: string,
): Problem[] {
  const models = pair.split('-vs-');
  return (['leads', 'leans'] as const).flatMap((key) => {
    const model = support[key];
    if (!model || models.includes(model)) return [];
    const message = `found "${model}", which is not of the pair; ${allowedOf(model, models)}`;
    return [entry.problem(['restsOn', index, key], message)];
  });
}
