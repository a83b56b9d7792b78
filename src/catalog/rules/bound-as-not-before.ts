import type { Entry } from '../file/read.ts';
import type { Finding } from '../problems/problem.ts';
import { FORESEEABLE } from '../vocabulary.ts';
import { type Rule, onEach } from './rule.ts';

type Event = Entry<'models'>['record']['events'][number];

export const BOUND_AS_NOT_BEFORE: Rule = {
  id: 'bound-as-not-before',
  says: 'A date before which nothing ends stands under notBefore, not in a note beside on.',
  mend: 'Write notBefore in the place of on.',
  find: onEach('models', (entry) =>
    entry.record.events.flatMap((event, index) => boundInNote(entry, event, index)),
  ),
};

const BOUND =
  /(?:^|[.;] )(?:not (?:before|sooner|earlier)|no (?:sooner|earlier) than|at the earliest)\b/i;

/** A note that a date is a bound is no place for it: the date would be taken for the day. */
function boundInNote(
  entry: Entry<'models'>,
  { on, what, note, check }: Event,
  index: number,
): Finding[] {
  const [found] = BOUND.exec(note ?? '') ?? [];
  if (found === undefined || on === undefined || !FORESEEABLE.includes(what)) return [];
  if (check !== undefined && check !== 'agrees') return [];
  const rule = `a date that may pass without an end is notBefore: "${on}" in the place of on`;
  const mend = 'Write it so, or say in the note what is meant';
  return [entry.problem(['events', index, 'note'], `found "${found}" beside on; ${rule}. ${mend}`)];
}
