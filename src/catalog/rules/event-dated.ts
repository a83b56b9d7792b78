import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { FORESEEABLE } from '../vocabulary.ts';
import { type Rule, onEach } from './rule.ts';

type Event = Entry<'models'>['record']['events'][number];

export const EVENT_DATED: Rule = {
  id: 'event-dated',
  says: 'An event has a date under on or, where it lies ahead and no day is named, under notBefore.',
  mend: 'Write one of the two.',
  find: onEach('models', (entry) =>
    entry.record.events.flatMap((event, index) => dateOrBound(entry, event, index)),
  ),
};

/** An event has a date or, where no day is named, the date before which it will not come. */
function dateOrBound(
  entry: Entry<'models'>,
  { on, notBefore, what }: Event,
  index: number,
): Finding[] {
  if (on === undefined && notBefore === undefined) {
    const rule = 'allowed is a date under on, or under notBefore where no day is named';
    return [entry.problem(['events', index], `found neither on nor notBefore; ${rule}. Add one`)];
  }
  if (notBefore === undefined) return [];
  const at = ['events', index, 'notBefore'];
  if (on !== undefined) {
    const rule = 'a day that is named is on, one that is not is notBefore';
    return [entry.problem(at, `found "${notBefore}" beside on; ${rule}. Leave one out`)];
  }
  if (FORESEEABLE.includes(what)) return [];
  const rule = `notBefore is for what lies ahead: ${FORESEEABLE.join(', ')}`;
  return [entry.problem(at, `found "${notBefore}" of "${what}"; ${rule}. Write it as on`)];
}
