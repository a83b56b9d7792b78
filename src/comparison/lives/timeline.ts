import type { EventKind, Model, ModelEvent } from '../../catalog/catalog.ts';
import {
  type PartialDate,
  datesAgree,
  daysBetween,
  firstDay,
  sayDate,
} from '../../catalog/values/date.ts';
import { rankTestimony } from '../evidence/testimony.ts';
import { type SurfaceLife, lifeOf, wholeSurfaces } from './lifecycle.ts';

/** Lives on one axis of time. Places on it are fractions: 0 is its first day, 1 its last. */
export interface Timeline {
  ticks: { at: number; label: string }[];
  /** The build date. */
  today: number;
  lanes: Lane[];
}

/** One model on one surface. */
export interface Lane {
  model: Model;
  surface: string;
  /** In words: `leaves the OpenAI API on 14 January 2027`. */
  says: string;
  /** When it could be used; what lies ahead apart. Empty where no source tells when it began. */
  spans: { from: number; to: number; isAhead: boolean }[];
  points: Point[];
}

export interface Point {
  at: number;
  what: EventKind;
  on: PartialDate;
  /** Whether it is not the date that pages show: found wrong, or against a nearer source. */
  isRival: boolean;
}

const ENDS: readonly EventKind[] = ['retired', 'shut-down'];
/** A tick nearer than this to the one before it would run into it. */
const ROOM = 0.16;

/**
 * The lives of models as of a day; undefined if nothing is known of them. Several models share the
 * axis, and of each the surfaces as such are shown, without parts of one.
 */
export function timelineOf(models: readonly Model[], date: string): Timeline | undefined {
  const lives = models.flatMap((model) => {
    const life = lifeOf(model, date);
    const surfaces = models.length > 1 ? wholeSurfaces(life) : life.surfaces;
    return surfaces.map((surface) => toLife(model, surface));
  });
  const events = lives.flatMap((life) => life.events);
  if (events.length === 0) return undefined;
  const days = [date, ...events.map(({ on }) => firstDay(on))].sort();
  const axis = { from: quarterOf(days[0] ?? date, 0), to: quarterOf(days.at(-1) ?? date, 1) };
  const place = (day: PartialDate) => daysBetween(axis.from, day) / daysBetween(axis.from, axis.to);
  return {
    ticks: ticksOf(axis, place),
    today: place(date),
    lanes: lives.map((life) => toLane(life, date, place)),
  };
}

interface SurfaceEvents {
  model: Model;
  surface: SurfaceLife;
  events: ModelEvent[];
}

function toLife(model: Model, surface: SurfaceLife): SurfaceEvents {
  const events = model.events.filter((event) => event.surface === surface.surface);
  return { model, surface, events };
}

function toLane({ model, surface, events }: SurfaceEvents, date: string, place: Place): Lane {
  return {
    model,
    surface: surface.surface,
    says: surface.says,
    spans: spansOf(events, date, place),
    points: pointsOf(events, place),
  };
}

/** The first day of the quarter that a day lies in, or of one after it: `2024-05-13` is in `2024-04-01`. */
function quarterOf(day: string, after: number): string {
  const quarters =
    Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) + after;
  const month = String((quarters % 4) * 3 + 1).padStart(2, '0');
  return `${Math.floor(quarters / 4)}-${month}-01`;
}

type Place = (day: PartialDate) => number;

/** The first day of the axis and of each year on it; of each quarter where the axis is short. */
function ticksOf({ from, to }: { from: string; to: string }, place: Place): Timeline['ticks'] {
  const length = Math.round(daysBetween(from, to) / DAYS_A_QUARTER);
  const starts = Array.from({ length }, (_, after) => quarterOf(from, after));
  const isShort = length <= A_FEW;
  const marked = starts.filter((day, index) => index === 0 || isShort || day.endsWith('-01-01'));
  return marked
    .map((day) => ({ at: place(day), label: sayTick(day, isShort || day === from) }))
    .filter(({ at }, index) => index === 0 || (at > ROOM && at < 1));
}

const DAYS_A_QUARTER = 91.3;
/** So many quarters fit on an axis with a label each. */
const A_FEW = 4;

/** `Apr 2024`, or the year alone. */
function sayTick(day: string, hasMonth: boolean): string {
  if (!hasMonth) return day.slice(0, 4);
  return sayDate(day.slice(0, 7)).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}

function spansOf(events: readonly ModelEvent[], date: string, place: Place): Lane['spans'] {
  const [start] = rankTestimony(
    events.filter((event) => event.what === 'released' && !isDoubted(event)),
  );
  if (!start) return [];
  const [end] = rankTestimony(events.filter(({ what }) => ENDS.includes(what)));
  const [from, today, to] = [start.on, date, end?.on ?? date].map(place);
  if (from === undefined || today === undefined || to === undefined) return [];
  return [
    { from, to: Math.min(to, today), isAhead: false },
    { from: Math.max(from, today), to, isAhead: true },
  ].filter((span) => span.to > span.from);
}

/** Each turn once, however many tell of it, by its most exact date; a rival one apart. */
function pointsOf(events: readonly ModelEvent[], place: Place): Point[] {
  const points = events.map((event): [string, Point] => {
    const { on, what } = event;
    const point = { at: place(on), what, on, isRival: isRival(event, events) };
    return [`${on} ${what} ${point.isRival}`, point];
  });
  const all = [...new Map(points).values()];
  return all
    .filter((point) => !all.some((other) => isFiner(other, point)))
    .toSorted((one, other) => one.at - other.at);
}

/** Whether a point gives another's date more exactly. */
function isFiner(one: Point, other: Point): boolean {
  return one.what === other.what && one.on.length > other.on.length && datesAgree(one.on, other.on);
}

/** What happens once on a surface: a release, and an end of either kind. */
const ONCE: readonly EventKind[][] = [['released'], ['retired', 'shut-down']];

function isRival(event: ModelEvent, events: readonly ModelEvent[]): boolean {
  if (isDoubted(event)) return true;
  const kinds = ONCE.find((kind) => kind.includes(event.what));
  const [top] = rankTestimony(events.filter(({ what }) => kinds?.includes(what)));
  return top !== undefined && !datesAgree(top.on, event.on);
}

function isDoubted({ check = 'agrees' }: ModelEvent): boolean {
  return check !== 'agrees';
}
