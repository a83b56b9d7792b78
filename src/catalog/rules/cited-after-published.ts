import type { Entries, Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { isLater } from '../values/date.ts';
import type { Rule } from './rule.ts';
import { writtenAfterRead } from './written-before-read.ts';

export const CITED_AFTER_PUBLISHED: Rule = {
  id: 'cited-after-published',
  says: 'Nobody read a source before it was published.',
  mend: 'Correct the day of reading, or the date of the source.',
  find: (entries, today) => {
    const published = datesOfSources(entries, today);
    return [
      ...entries.models.flatMap((entry) => {
        const { claims, scores, events, remarks } = entry.record;
        const lists = Object.entries({ claims, scores, events, remarks });
        return lists.flatMap(([list, items]) => readTooSoon(entry, list, items, published));
      }),
      ...entries.providers.flatMap((entry) =>
        readTooSoon(entry, 'offers', entry.record.offers, published),
      ),
    ];
  },
};

/** When each source was published; those whose own dates are wrong would only repeat that. */
function datesOfSources({ sources }: Entries, today: string): Map<string, string | undefined> {
  const sound = sources.filter(
    (entry) =>
      writtenAfterRead(entry, today).length === 0 &&
      !isLater(entry.record.published ?? today, today),
  );
  return new Map(sound.map(({ id, record }) => [id, record.published]));
}

function readTooSoon(
  entry: Entry,
  list: string,
  items: readonly { source: string; checked?: string | undefined }[],
  published: ReadonlyMap<string, string | undefined>,
): Finding[] {
  return items.flatMap(({ source, checked }, index) => {
    const date = published.get(source);
    if (!checked || !date || !isLater(date, checked)) return [];
    const rule = `allowed is a day from ${date} on, when ${source} was published`;
    return [entry.problem([list, index, 'checked'], `found ${checked}; ${rule}. Correct one`)];
  });
}
