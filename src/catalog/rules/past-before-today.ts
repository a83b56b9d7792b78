import type { Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import type { Finding } from '../problems/problem.ts';
import { firstDay, isPartialDate } from '../values/date.ts';
import { FORESEEABLE } from '../vocabulary.ts';
import { type Rule, onEach } from './rule.ts';

type Check = (path: Path, date: string | undefined, mend?: string) => Finding[];

export const PAST_BEFORE_TODAY: Rule = {
  id: 'past-before-today',
  says: 'What a record states of the past lies on or before the day of the build, in UTC.',
  mend: 'Correct the date; what is planned is told as an announced, retired or shut-down event.',
  find: (entries, today) => [
    ...onEach('models', (entry) => datesOfModel(entry, upTo(today, entry)))(entries, today),
    ...onEach('providers', (entry) => {
      return testimonyDates(upTo(today, entry), 'offers', entry.record.offers);
    })(entries, today),
    ...onEach('boards', (entry) => datesOfBoard(entry, upTo(today, entry)))(entries, today),
    ...onEach('sources', (entry) => {
      const { published, snapshot, retrieved } = entry.record;
      const dates = Object.entries({ published, snapshot, retrieved });
      return dates.flatMap(([key, date]) => upTo(today, entry)([key], date));
    })(entries, today),
  ],
};

/** Makes a check of dates of a record, each of which may be today at the latest. */
function upTo(today: string, entry: Entry): Check {
  return (path, date, mend = 'Correct the date') => {
    if (!date || !isPartialDate(date) || firstDay(date) <= today) return [];
    const rule = `this states the past, so at most the build date, ${today} in UTC`;
    return [entry.problem(path, `found ${date}; ${rule}. ${mend}`)];
  };
}

function datesOfModel({ record }: Entry<'models'>, check: Check): Finding[] {
  const { claims, scores, events, remarks, reviewed, pointedTo } = record;
  return [
    ...check(['reviewed'], reviewed),
    ...pointedTo.flatMap(({ until }, index) => check(['pointedTo', index, 'until'], until)),
    ...claims.flatMap(({ facts }, index) => {
      const cutoff = facts['knowledge-cutoff']?.value;
      const path = ['claims', index, 'facts', 'knowledge-cutoff'];
      return cutoff?.kind === 'date' ? check(path, cutoff.date) : [];
    }),
    ...scores.flatMap(({ on }, index) => check(['scores', index, 'on'], on)),
    ...events.flatMap(({ on, what }, index) =>
      FORESEEABLE.includes(what) ? [] : check(['events', index, 'on'], on, mendOf(what)),
    ),
    ...events.flatMap(({ announced, unanswered }, index) => [
      ...check(['events', index, 'announced'], announced),
      ...check(['events', index, 'unanswered'], unanswered),
    ]),
    ...remarks.flatMap(({ on }, index) => check(['remarks', index, 'on'], on)),
    ...Object.entries({ claims, scores, events, remarks }).flatMap(([list, items]) =>
      testimonyDates(check, list, items),
    ),
  ];
}

function datesOfBoard({ record }: Entry<'boards'>, check: Check): Finding[] {
  const { day, checked, rows } = record;
  return [
    ...check(['day'], day),
    ...check(['checked'], checked),
    ...rows.flatMap(({ on }, index) => check(['rows', index, 'on'], on)),
  ];
}

/** What is told of the future in place of an event of the past. */
function mendOf(what: string): string {
  return what === 'released'
    ? 'Correct the date or, if it is not out yet, write what: announced and the day on which that was made known'
    : 'Correct the date';
}

/** Nobody reads a source, or speaks, in the future. */
function testimonyDates(
  check: Check,
  list: string,
  items: readonly { checked?: string | undefined; asOf?: string | undefined }[],
): Finding[] {
  return items.flatMap(({ checked, asOf }, index) => [
    ...check([list, index, 'checked'], checked),
    ...check([list, index, 'asOf'], asOf),
  ]);
}
