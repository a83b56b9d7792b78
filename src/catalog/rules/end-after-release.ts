import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { isLater } from '../values/date.ts';
import { FORESEEABLE } from '../vocabulary.ts';
import { type Rule, onEach } from './rule.ts';

type Event = Entry<'models'>['record']['events'][number];

export const END_AFTER_RELEASE: Rule = {
  id: 'end-after-release',
  says: 'Nothing ends before it was released, as the same source tells it.',
  mend: 'Correct one of the two dates.',
  find: onEach('models', (entry) =>
    entry.record.events.flatMap((event, index) => releaseBeforeEnd(entry, event, index)),
  ),
};

/** Nothing ends before it was released, as the same source tells it. */
function releaseBeforeEnd(entry: Entry<'models'>, event: Event, index: number): Finding[] {
  if (event.what !== 'deprecated' && !FORESEEABLE.includes(event.what)) return [];
  const key = event.on === undefined ? 'notBefore' : 'on';
  const date = event[key];
  const starts = entry.record.events.filter(
    ({ what, source, surface }) =>
      what === 'released' && source === event.source && surface === event.surface,
  );
  const [first] = starts.flatMap(({ on }) => on ?? []).sort();
  if (!date || !first || !isLater(first, date)) return [];
  const message = `found ${date}; allowed is a date from the release on, ${first}. Correct one`;
  return [entry.problem(['events', index, key], message)];
}
