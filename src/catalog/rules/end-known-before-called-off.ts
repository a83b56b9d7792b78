import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { ENDS } from '../vocabulary.ts';
import { type Rule, onEach } from './rule.ts';

type Event = Entry<'models'>['record']['events'][number];

export const END_KNOWN_BEFORE_CALLED_OFF: Rule = {
  id: 'end-known-before-called-off',
  says: 'An end that is called off was made known before.',
  mend: 'Add the end, or correct surface.',
  find: onEach('models', (entry) =>
    entry.record.events.flatMap((event, index) => nothingToCallOff(entry, event, index)),
  ),
};

/** An end is called off that was made known before. */
function nothingToCallOff(entry: Entry<'models'>, event: Event, index: number): Finding[] {
  if (event.what !== 'end-called-off') return [];
  const isEnd = ({ what, surface }: Event) =>
    surface === event.surface && (what === 'deprecated' || ENDS.includes(what));
  if (entry.record.events.some(isEnd)) return [];
  const rule = `no event of ${event.surface} is deprecated, ${ENDS.join(' or ')}`;
  const mend = 'Add the end that is called off, or correct surface';
  return [entry.problem(['events', index, 'what'], `found "end-called-off"; ${rule}. ${mend}`)];
}
