import type { EventKind, Model, ModelEvent } from '../../catalog/catalog.ts';
import {
  type PartialDate,
  datesAgree,
  daysBetween,
  firstDay,
  lastDay,
  sayDate,
} from '../../catalog/values/date.ts';
import { rankTestimony } from '../evidence/rank.ts';
import { isSound } from './announcement.ts';
import { type Life, type SurfaceLife, ends, isEnd, wholeSurfaces } from './surface.ts';

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
  life: SurfaceLife;
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

/** A tick nearer than this to the one before it would run into it. */
const ROOM = 0.16;

/**
 * The lives of models as of a day; undefined if nothing is known of them. Several models share the
 * axis, and of each the surfaces as such are shown, without parts of one.
 */
export function timelineOf(
  models: readonly { model: Model; life: Life }[],
  date: string,
): Timeline | undefined {
  const lives = models.flatMap(({ model, life }) => {
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
    life: surface,
    spans: spansOf(surface, events, date, place),
    points: pointsOf(surface, events, place),
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

function spansOf(
  life: SurfaceLife,
  events: readonly ModelEvent[],
  date: string,
  place: Place,
): Lane['spans'] {
  const start = startOf(life, events);
  if (!start) return [];
  const end = ends(life) ? (life.state === 'leaves' ? lastDay(life.on) : life.on) : date;
  const [from, today, to] = [place(start), place(date), place(end)];
  return [
    { from, to: Math.min(to, today), isAhead: false },
    { from: Math.max(from, today), to, isAhead: true },
  ].filter((span) => span.to > span.from);
}

/** When it could first be used there, or again after an end. */
function startOf(life: SurfaceLife, events: readonly ModelEvent[]): PartialDate | undefined {
  if (life.state === 'available') return life.on;
  const [start] = rankTestimony(
    events.filter((event) => event.what === 'released' && isSound(event)),
  );
  return start?.on;
}

/**
 * Each turn once, however many tell of it, by its most exact date; a rival one apart. A date before
 * which something will not come is none on which it does.
 */
function pointsOf(life: SurfaceLife, events: readonly ModelEvent[], place: Place): Point[] {
  const dated = events.filter(({ notBefore }) => !notBefore);
  const points = dated.map((event): [string, Point] => {
    const { on, what } = event;
    const point = { at: place(on), what, on, isRival: isRival(life, event, dated) };
    return [[on, what, point.isRival].join(' '), point];
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

/** Whether an event is found wrong, or another date is shown for what it tells. */
function isRival(life: SurfaceLife, event: ModelEvent, events: readonly ModelEvent[]): boolean {
  if (!isSound(event)) return true;
  if (event.what === 'released') return isRivalStart(event, events);
  if (!isEnd(event)) return false;
  const isShown = ends(life) && datesAgree(life.on, event.on);
  return !isShown && !events.some((other) => follows(other, event));
}

/** Whether a release is neither the one of the nearest source nor one that follows an end. */
function isRivalStart(event: ModelEvent, events: readonly ModelEvent[]): boolean {
  const [top] = rankTestimony(events.filter(({ what }) => what === 'released'));
  if (!top || datesAgree(top.on, event.on)) return false;
  const over = events.filter((end) => isEnd(end) && isSound(end));
  return !over.some((end) => follows(event, end) !== follows(top, end));
}

/** Whether an event is a release after an end. */
function follows({ what, on }: ModelEvent, end: ModelEvent): boolean {
  return what === 'released' && firstDay(on) > firstDay(end.on) && !datesAgree(on, end.on);
}
