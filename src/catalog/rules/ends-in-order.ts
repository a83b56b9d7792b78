import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { datesAgree, firstDay } from '../values/date.ts';
import { ENDS } from '../vocabulary.ts';
import { type Rule, onEach } from './rule.ts';

type Event = Entry<'models'>['record']['events'][number];

export const ENDS_IN_ORDER: Rule = {
  id: 'ends-in-order',
  says: 'Of two ends that a source gives for one surface, both say when they were announced.',
  mend: 'Add announced to both, or check: outdated to the one that was replaced.',
  find: onEach('models', (entry) =>
    entry.record.events.flatMap((event, index) => orderUntold(entry, event, index)),
  ),
};

/** Of two ends that one source gives for one surface it has to be told which was made known later. */
function orderUntold(entry: Entry<'models'>, event: Event, index: number): Finding[] {
  const date = event.on ?? event.notBefore;
  if (!ENDS.includes(event.what) || !isSound(event) || !date) return [];
  const before = entry.record.events.slice(0, index).find((other) => {
    const given = other.on ?? other.notBefore;
    const isRival = ENDS.includes(other.what) && isSound(other) && other.surface === event.surface;
    return isRival && other.source === event.source && given && !datesAgree(given, date);
  });
  const given = before?.on ?? before?.notBefore;
  if (!before || !given || (before.announced && event.announced)) return [];
  if (isReopenedBetween(entry, event.surface, [given, date])) return [];
  const rule = `${event.source} gives ${given} for ${event.surface} too, and the later announcement holds`;
  const mend = 'Add announced to both, or check: outdated to the one that was replaced';
  return [entry.problem(['events', index], `found ${date} without announced; ${rule}. ${mend}`)];
}

function isSound({ check }: Event): boolean {
  return check === undefined || check === 'agrees';
}

function isReopenedBetween(entry: Entry<'models'>, surface: string, dates: string[]): boolean {
  const [from = '', to = ''] = dates.map(firstDay).sort();
  return entry.record.events.some(
    ({ what, on, surface: at }) =>
      what === 'released' && at === surface && on && firstDay(on) > from && firstDay(on) < to,
  );
}
