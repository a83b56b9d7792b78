import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { isLater } from '../values/date.ts';
import { type Rule, onEach } from './rule.ts';

export const WRITTEN_BEFORE_READ: Rule = {
  id: 'written-before-read',
  says: 'A source was written before it was read.',
  mend: 'Correct one of the two dates.',
  find: onEach('sources', (entry, _entries, today) => writtenAfterRead(entry, today)),
};

/** The dates of a source that lie after the day on which it was read; future ones are another rule's. */
export function writtenAfterRead(entry: Entry<'sources'>, today: string): Finding[] {
  const { published, snapshot, retrieved } = entry.record;
  return Object.entries({ published, snapshot }).flatMap(([key, date]) => {
    if (!date || !isLater(date, retrieved) || isLater(date, today)) return [];
    const rule = `allowed is at most the day on which it was read, ${retrieved}`;
    return [entry.problem([key], `found ${date}; ${rule}. Correct one`)];
  });
}
