import { type PartialDate, datesAgree, firstDay } from '../values/date.ts';
import type { Path } from '../problems/locate.ts';
import type { Problem } from '../problems/problem.ts';
import type { Entries, Entry } from '../file/read.ts';

/** What has to hold between the dates of a source, and between it and those who cite it. */

/** Whether a date is surely later than another, each as precise as it was written. */
export function isLater(one: PartialDate, other: PartialDate): boolean {
  return firstDay(one) > firstDay(other) && !datesAgree(one, other);
}

/** Breaches of the order of time: written, then read, then cited. */
export function breachesOfTime(
  { models, providers, sources }: Entries,
  buildDate: string,
): Problem[] {
  const wrong = new Map(sources.map((entry) => [entry, writtenAfterRead(entry, buildDate)]));
  const isSound = (entry: Entry<'sources'>) =>
    wrong.get(entry)?.length === 0 && !isLater(entry.record.published ?? buildDate, buildDate);
  const published = new Map(
    sources.filter(isSound).map(({ id, record }) => [id, record.published]),
  );
  return [
    ...[...wrong.values()].flat(),
    ...models.flatMap((entry) => {
      const { claims, scores, events, remarks } = entry.record;
      const lists = Object.entries({ claims, scores, events, remarks });
      return lists.flatMap(([list, items]) => readTooSoon(entry, [list], items, published));
    }),
    ...providers.flatMap((entry) => readTooSoon(entry, ['offers'], entry.record.offers, published)),
  ];
}

function writtenAfterRead(entry: Entry<'sources'>, buildDate: string): Problem[] {
  const { published, snapshot, retrieved } = entry.record;
  return Object.entries({ published, snapshot }).flatMap(([key, date]) => {
    if (!date || !isLater(date, retrieved) || isLater(date, buildDate)) return [];
    const rule = `allowed is at most the day on which it was read, ${retrieved}`;
    return [entry.problem([key], `found ${date}; ${rule}. Correct one`)];
  });
}

function readTooSoon(
  entry: Entry,
  path: Path,
  items: readonly { source: string; checked?: string | undefined }[],
  published: ReadonlyMap<string, string | undefined>,
): Problem[] {
  return items.flatMap(({ source, checked }, index) => {
    const date = published.get(source);
    if (!checked || !date || !isLater(date, checked)) return [];
    const rule = `allowed is a day from ${date} on, when ${source} was published`;
    return [entry.problem([...path, index, 'checked'], `found ${checked}; ${rule}. Correct one`)];
  });
}
