import { datesAgree, firstDay } from '../values/date.ts';
import type { Problem } from '../problems/problem.ts';
import type { Entry } from '../file/read.ts';
import { ENDS, FORESEEABLE } from '../vocabulary.ts';
import { isLater } from './time.ts';

/** What has to hold between the turns in a model's life. */

type Event = Entry<'models'>['record']['events'][number];

/** Breaches in the events of a model. */
export function breachesOfEvents(entry: Entry<'models'>): Problem[] {
  return entry.record.events.flatMap((event, index) => [
    ...dateOrBound(entry, event, index),
    ...boundInNote(entry, event, index),
    ...releaseBeforeEnd(entry, event, index),
    ...nothingToCallOff(entry, event, index),
    ...orderUntold(entry, event, index),
  ]);
}

/** An event has a date or, where no day is named, the date before which it will not come. */
function dateOrBound(
  entry: Entry<'models'>,
  { on, notBefore, what }: Event,
  index: number,
): Problem[] {
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

const BOUND =
  /(?:^|[.;] )(?:not (?:before|sooner|earlier)|no (?:sooner|earlier) than|at the earliest)\b/i;

/** A note that a date is a bound is no place for it: the date would be taken for the day. */
function boundInNote(
  entry: Entry<'models'>,
  { on, what, note, check }: Event,
  index: number,
): Problem[] {
  const [found] = BOUND.exec(note ?? '') ?? [];
  if (found === undefined || on === undefined || !FORESEEABLE.includes(what)) return [];
  if (check !== undefined && check !== 'agrees') return [];
  const rule = `a date that may pass without an end is notBefore: "${on}" in the place of on`;
  const mend = 'Write it so, or say in the note what is meant';
  return [entry.problem(['events', index, 'note'], `found "${found}" beside on; ${rule}. ${mend}`)];
}

/** Nothing ends before it was released, as the same source tells it. */
function releaseBeforeEnd(entry: Entry<'models'>, event: Event, index: number): Problem[] {
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

/** An end is called off that was made known before. */
function nothingToCallOff(entry: Entry<'models'>, event: Event, index: number): Problem[] {
  if (event.what !== 'end-called-off') return [];
  const isEnd = ({ what, surface }: Event) =>
    surface === event.surface && (what === 'deprecated' || ENDS.includes(what));
  if (entry.record.events.some(isEnd)) return [];
  const rule = `no event of ${event.surface} is deprecated, ${ENDS.join(' or ')}`;
  const mend = 'Add the end that is called off, or correct surface';
  return [entry.problem(['events', index, 'what'], `found "end-called-off"; ${rule}. ${mend}`)];
}

/** Of two ends that one source gives for one surface it has to be told which was made known later. */
function orderUntold(entry: Entry<'models'>, event: Event, index: number): Problem[] {
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
