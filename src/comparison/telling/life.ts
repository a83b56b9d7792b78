import { capital } from '../prose/capital.ts';
import type { EventKind } from '../../catalog/catalog.ts';
import { HOSTS } from '../../catalog/surface.ts';
import { type PartialDate, sayDate } from '../../catalog/values/date.ts';
import { type Life, type SurfaceLife, isOver, wholeSurfaces } from '../lives/surface.ts';
import type { Turn } from '../lives/turn.ts';

/** A model's life in words: the only place that says where it stands. */

/** `the OpenAI API`, `ChatGPT`. */
export function sayThe(surface: string): string {
  return / API\b/.test(surface) ? `the ${surface}` : surface;
}

/** `on 14 January 2027`, `in November 2026`. */
export function sayWhen(on: PartialDate): string {
  return `${on.length === 10 ? 'on' : 'in'} ${sayDate(on)}`;
}

/** Where a model stands on a surface, to follow its name: `leaves the OpenAI API on 14 January 2027`. */
export function saySurface(life: SurfaceLife): string {
  const { verb, rest } = wordsOf(life);
  return [verb, rest].filter(Boolean).join(' ');
}

/** Why a model does not stay: `leaves the OpenAI API on 14 January 2027`. */
export function sayGone(life: Life): string {
  if (!life.isReleased) return 'was never released';
  const [first] = wholeSurfaces(life);
  return first ? saySurface(first) : 'is on no service that a source tells of';
}

/** The same by itself: `Leaves the OpenAI API on 14 January 2027`. */
export function sayAlone(life: SurfaceLife): string {
  const { verb, rest } = wordsOf(life);
  return capital(verb === 'is' ? rest : saySurface(life));
}

function wordsOf(life: SurfaceLife): { verb: string; rest: string } {
  const { surface, state, on, closed } = life;
  const where = sayThe(surface);
  const limit =
    closed && state !== 'newcomers closed' && !isOver(life) ? ` (${sayClosed(closed)})` : '';
  switch (state) {
    case 'announced':
      return { verb: 'was', rest: `announced ${sayWhen(on)}` };
    case 'available':
      return { verb: 'has', rest: sayAvailable(life) };
    case 'newcomers closed':
      return { verb: 'is', rest: `${sayClosed(on)} (${surface})${sayNotice(life)}` };
    case 'deprecated':
      return {
        verb: 'is',
        rest: `deprecated, no end named (${surface}, since ${sayDate(on)})${limit}`,
      };
    case 'not before':
      return {
        verb: 'is',
        rest: `to leave ${where}, not before ${sayDate(on)}${sayNotice(life)}${limit}`,
      };
    case 'leaves':
      return { verb: 'leaves', rest: `${where} ${sayWhen(on)}${limit}` };
    case 'planned end':
      return { verb: 'was', rest: `to leave ${where} ${sayWhen(on)}, ${sayUnanswered(life)}` };
    case 'left':
      return { verb: 'left', rest: `${where} ${sayWhen(on)}` };
  }
}

function sayAvailable(life: SurfaceLife & { state: 'available' }): string {
  const { surface, on, closes } = life;
  const since = `since ${sayDate(on)}`;
  const until = closes ? `; it closes to newcomers${sayClosing(closes)}` : '';
  if (surface === 'weights') return `had open weights ${since}`;
  if (surface === HOSTS) return `been out ${since}, at hosts other than its maker`;
  return `been on ${sayThe(surface)} ${since}${until}`;
}

function sayClosing({ on, isBound }: { on: PartialDate; isBound: boolean }): string {
  return isBound ? `, not before ${sayDate(on)}` : ` ${sayWhen(on)}`;
}

/** That notice of its end was given: `, under notice since August 2026`. */
function sayNotice({ noticed }: SurfaceLife): string {
  return noticed ? `, under notice since ${sayDate(noticed)}` : '';
}

/** That nobody new gets in: `open only to those who use it already, since September 2026`. */
function sayClosed(since: PartialDate): string {
  return `open only to those who use it already, since ${sayDate(since)}`;
}

type Unanswered = SurfaceLife & { state: 'planned end' };

const NOT_ON_RECORD = 'whether it came is not on record';

/** That nobody says whether it came: `as announced by June 2026, and whether it did is not on record`. */
function sayUnanswered(life: Unanswered): string {
  return `as ${sayKnown(life)}, and whether it did is not on record`;
}

function sayKnown({ planned }: Unanswered): string {
  return planned ? `announced by ${sayDate(planned)}` : 'announced';
}

/** `put off from 1 October 2026`, or brought forward; nothing where it was never another date. */
export function sayPutOff({ state, on, putOff }: SurfaceLife): string | undefined {
  const last = putOff.at(-1)?.on;
  if (last === undefined) return undefined;
  const isLater = state === 'not before' || on > last;
  return `${isLater ? 'put off' : 'brought forward'} from ${sayDate(last)}`;
}

/** A short label for the head of a page; `warn` where something ends, is limited or never came. */
export interface Pill {
  text: string;
  tone: 'plain' | 'warn';
}

/** The labels of a life: one or two for each of the maker's own surfaces. */
export function pillsOf({ isReleased, surfaces }: Life): Pill[] {
  if (!isReleased) return [{ text: 'never released', tone: 'warn' }];
  return surfaces.filter(({ isMain }) => isMain).flatMap(toPills);
}

function toPills(life: SurfaceLife): Pill[] {
  const { surface, closed } = life;
  const text = sayShortly(life);
  const isClosed = closed !== undefined && !isOver(life);
  return [
    ...(text ? [{ text, tone: 'warn' as const }] : []),
    ...(isClosed ? [{ text: `${surface}: existing users only`, tone: 'warn' as const }] : []),
    ...(surface === 'weights' && !text ? [{ text: 'open weights', tone: 'plain' as const }] : []),
  ];
}

function sayShortly({ surface, state, on }: SurfaceLife): string | undefined {
  const when = sayShort(on);
  switch (state) {
    case 'left':
      return `left ${surface} ${when}`;
    case 'planned end':
      return `${surface}: was to end ${when}, not confirmed`;
    case 'leaves':
      return `${surface} until ${when}`;
    case 'not before':
      return `${surface}: ends not before ${when}`;
    case 'deprecated':
      return `${surface}: deprecated`;
    default:
      return undefined;
  }
}

/** `14 Jan 2027`. */
function sayShort(on: PartialDate): string {
  return sayDate(on).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}

/** When a surface ends or is limited, in a few words beside its name: `14 January 2027`. */
export function sayEndShortly(life: SurfaceLife): string {
  const { state, on } = life;
  switch (state) {
    case 'newcomers closed':
      return capital(sayClosed(on));
    case 'deprecated':
      return `Deprecated since ${sayDate(on)}, no end named`;
    case 'not before':
      return `Not before ${sayDate(on)}`;
    default:
      return sayDate(on);
  }
}

/** What has to be said beside the day of an end: that nobody says it came, who still gets in, what it was. */
export function sayBesideEnd(life: SurfaceLife): string[] {
  const unanswered =
    life.state === 'planned end' ? `${capital(sayKnown(life))}; ${NOT_ON_RECORD}` : undefined;
  const isClosed = life.closed && life.state !== 'newcomers closed' && !isOver(life);
  return [
    unanswered,
    isClosed && life.closed && capital(sayClosed(life.closed)),
    sayPutOff(life),
  ].filter((text) => typeof text === 'string');
}

/** `ends 14 January 2027`, `was to end 14 October 2026, as announced, and whether it did is not on record`. */
export function sayEnds(life: SurfaceLife): string {
  const { state, on } = life;
  const when = on.length === 10 ? sayDate(on) : `in ${sayDate(on)}`;
  if (state === 'left') return `ended ${when}`;
  return state === 'planned end' ? `was to end ${when}, ${sayUnanswered(life)}` : `ends ${when}`;
}

/** The kinds of turns, as of something that has come. */
export const EVENT_WORDS: Record<EventKind, string> = {
  announced: 'Announced',
  released: 'Released',
  delayed: 'Delayed',
  deprecated: 'Notice of its end given',
  restricted: 'Open only to those who use it already',
  retired: 'Retired',
  'shut-down': 'Shut down',
  'end-called-off': 'End called off',
};

const EVENTS_AHEAD: Partial<Record<EventKind, string>> = {
  restricted: 'To be open only to those who use it already',
  retired: 'To be retired',
  'shut-down': 'To be shut down',
};

const EVENTS_PLANNED: Partial<Record<EventKind, string>> = {
  retired: 'Retirement',
  'shut-down': 'Shutdown',
};

/** What a turn is, as of a day: nothing is told as done that has not come. */
export function sayTurn({ what, state }: Pick<Turn, 'what' | 'state'>): string {
  const planned = EVENTS_PLANNED[what] ?? EVENT_WORDS[what];
  switch (state) {
    case 'past':
      return EVENT_WORDS[what];
    case 'ahead':
    case 'not before':
      return EVENTS_AHEAD[what] ?? `To come: ${EVENT_WORDS[what].toLowerCase()}`;
    case 'planned':
      return `${planned} announced; ${NOT_ON_RECORD}`;
    case 'replaced':
      return `${planned} planned, and moved to another date`;
    case 'called off':
      return `${planned} planned, and called off`;
  }
}

/** When a turn comes or came: `14 January 2027`, `Not before April 2027`. */
export function sayTurnDate({ on, state }: Pick<Turn, 'on' | 'state'>): string {
  return state === 'not before' ? `Not before ${sayDate(on)}` : sayDate(on);
}
