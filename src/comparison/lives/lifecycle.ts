import type { Model, ModelEvent } from '../../catalog/catalog.ts';
import { datesAgree, firstDay, hasBegun, hasHappened, sayDate } from '../../catalog/values/date.ts';
import type { Voice } from '../evidence/cell.ts';
import { isOnlyAnnounced } from '../evidence/only-announced.ts';
import { byText, rankTestimony } from '../evidence/rank.ts';
import {
  agree,
  isConfirmed,
  isReplacedBy,
  isSound,
  isStanding,
  madeKnown,
  orderOf,
  rankEvents,
} from './announcement.ts';
import {
  type Life,
  type LifeState,
  type SurfaceLife,
  isEnd,
  isMainSurface,
  isOver,
  mainSurface,
} from './surface.ts';

/** A model's life as its events tell it on a day. */
export function lifeOf(model: Model, date: string): Life {
  const surfaces = [...new Set(model.events.map(({ surface }) => surface))]
    .map((surface) => surfaceLife(model, surface, date))
    .filter((life) => life !== undefined)
    .toSorted(
      (one, other) =>
        weight(one) - weight(other) || byLastOver(one, other) || byText(one.surface, other.surface),
    );
  return {
    isReleased: model.isListed === true || !isOnlyAnnounced(model, date),
    surfaces,
    main: surfaces.find(({ surface }) => surface === mainSurface(model)),
    events: model.events.toSorted(
      (one, other) => byText(firstDay(one.on), firstDay(other.on)) || byText(one.what, other.what),
    ),
  };
}

/** The turns on one surface that have a say on a day. */
interface Turns {
  surface: string;
  isMain: boolean;
  ends: ModelEvent[];
  /** The ends that still hold: neither called off nor followed by a release. */
  open: ModelEvent[];
  releases: ModelEvent[];
  restricted?: ModelEvent | undefined;
  closes?: ModelEvent | undefined;
  deprecated?: ModelEvent | undefined;
  others: ModelEvent[];
}

function surfaceLife(model: Model, surface: string, date: string): SurfaceLife | undefined {
  const here = model.events.filter((event) => event.surface === surface);
  const turns = turnsOn(surface, isMainSurface(model, surface), here, date);
  return ending(turns, here, date) ?? limited(turns) ?? begun(turns);
}

function turnsOn(surface: string, isMain: boolean, here: ModelEvent[], date: string): Turns {
  const now = here.filter(({ on }) => hasBegun(on, date));
  const of = (events: ModelEvent[], what: ModelEvent['what']) =>
    rankEvents(events.filter((event) => event.what === what));
  const releases = rankTestimony(now.filter(({ what }) => what === 'released'));
  const calledOff = of(now, 'end-called-off').filter(isStanding);
  const holds = (event: ModelEvent) =>
    isStanding(event) &&
    !releases.some((release) => reopens(release, event)) &&
    !calledOff.some((call) => callsOff(call, event));
  const restrictions = of(here, 'restricted').filter(holds);
  const ends = rankEvents(here.filter(isEnd));
  return {
    surface,
    isMain,
    ends,
    open: ends.filter(holds),
    releases: startsOf(here, releases),
    restricted: restrictions.find(({ on, notBefore }) => !notBefore && hasBegun(on, date)),
    closes: restrictions.find(({ on, notBefore }) => notBefore === true || !hasBegun(on, date)),
    deprecated: of(now, 'deprecated').filter(holds)[0],
    others: rankTestimony(now.filter(({ what }) => what === 'announced' || what === 'delayed')),
  };
}

/**
 * The releases, the nearest source first; those after an end alone, where there are any. What was
 * limited and is open to all again has been there all the while.
 */
function startsOf(here: ModelEvent[], releases: ModelEvent[]): ModelEvent[] {
  const over = here.filter((event) => isEnd(event) && isStanding(event));
  const again = releases.filter((release) => over.some((end) => reopens(release, end)));
  if (again.length > 0) return again;
  const limits = here.filter(({ what }) => what === 'restricted' || what === 'deprecated');
  const first = releases.filter((release) => !limits.some((limit) => reopens(release, limit)));
  return first.length > 0 ? first : releases;
}

/** Whether a release comes after an end or a limit, and so opens the surface again. */
function reopens(release: ModelEvent, event: ModelEvent): boolean {
  const isLater = firstDay(release.on) > firstDay(event.on) && !datesAgree(release.on, event.on);
  return isSound(release) && isLater && !event.notBefore;
}

/** Whether an end, or the notice of one, was known when the end was called off. */
function callsOff(call: ModelEvent, event: ModelEvent): boolean {
  if (event.what === 'restricted') return false;
  const known = event.what === 'deprecated' ? event.on : madeKnown(event);
  return known === undefined || firstDay(known) <= firstDay(call.on);
}

/** A life that ends, has ended, or ends at some time after a date. */
function ending(turns: Turns, here: ModelEvent[], date: string): SurfaceLife | undefined {
  const { ends, open } = turns;
  const [top] = open;
  if (!top) return undefined;
  const others = ends.filter(
    (end) => !allows(end, top) && (open.includes(end) || !isStanding(end)),
  );
  const told = {
    ...factsOf(
      turns,
      open.filter((end) => agree(end, top)),
    ),
    rivals: others.filter((end) => !isReplacedBy(end, top)).map(toVoice),
    putOff: replaced(
      others.filter((end) => isReplacedBy(end, top) && end.check !== 'contradicted'),
    ),
  };
  const { on } = top;
  if (top.notBefore) return { ...told, state: 'not before', on };
  if (!hasHappened(on, date)) return { ...told, state: 'leaves', on };
  const isFirm = isNoticed(turns, top) || here.some((other) => isConfirmed(top, other));
  return isFirm
    ? { ...told, state: 'left', on }
    : { ...told, state: 'planned end', on, planned: madeKnown(top) };
}

/** Whether one end leaves room for another: the same date, or one that it will not come before. */
function allows(end: ModelEvent, top: ModelEvent): boolean {
  return agree(end, top) || Boolean(end.notBefore && firstDay(end.on) <= firstDay(top.on));
}

/** Whether notice was given of an end: it was announced on a day, or the surface was deprecated. */
function isNoticed({ open, deprecated }: Turns, top: ModelEvent): boolean {
  const isBefore = deprecated && firstDay(deprecated.on) <= firstDay(top.on);
  return Boolean(isBefore) || open.some((end) => end.announced !== undefined && agree(end, top));
}

/** A life without an end that is limited: closed to newcomers, or with notice given. */
function limited(turns: Turns): SurfaceLife | undefined {
  const { restricted, deprecated } = turns;
  const top = restricted ?? deprecated;
  if (!top) return undefined;
  const state = restricted ? 'newcomers closed' : 'deprecated';
  const both = restricted && deprecated ? [deprecated] : [];
  return { ...factsOf(turns, [top, ...both]), state, on: top.on };
}

/** A life that has begun and knows no end; or one that was announced alone. */
function begun(turns: Turns): SurfaceLife | undefined {
  const { releases, closes, others } = turns;
  const [release] = releases;
  const [first] = others;
  const told = (top: ModelEvent, all: ModelEvent[]) =>
    factsOf(
      turns,
      all.filter(({ on }) => datesAgree(on, top.on)),
    );
  if (release) {
    const { on, notBefore } = closes ?? {};
    const closing = on === undefined ? undefined : { on, isBound: notBefore === true };
    return { ...told(release, releases), state: 'available', on: release.on, closes: closing };
  }
  return first && { ...told(first, others), state: 'announced', on: first.on };
}

function factsOf({ surface, isMain, restricted, deprecated }: Turns, rests: ModelEvent[]) {
  return {
    surface,
    isMain,
    closed: restricted?.on,
    noticed: deprecated?.on,
    voices: [...rests, ...(restricted && !rests.includes(restricted) ? [restricted] : [])].map(
      toVoice,
    ),
    // Rival dates of a release are told in the row "Released".
    rivals: [],
    putOff: [],
  };
}

function replaced(events: readonly ModelEvent[]): SurfaceLife['putOff'] {
  const inOrder = events.toSorted((one, other) => byText(orderOf(one), orderOf(other)));
  return inOrder.map((event) => ({ on: event.on, voice: toVoice(event) }));
}

function toVoice(event: ModelEvent): Voice {
  const { source, checked, said, locator, note, check, surface, notBefore } = event;
  const when = `${notBefore ? 'not before ' : ''}${sayDate(event.on)}`;
  const says = `${event.what.replaceAll('-', ' ')} ${when}`;
  return { says, source, checked, said, locator, note, check, surface };
}

/** Of those that are over, the one that was last. */
function byLastOver(one: SurfaceLife, other: SurfaceLife): number {
  return isOver(one) && isOver(other) ? byText(other.on, one.on) : 0;
}

const ORDER: readonly LifeState[] = [
  'leaves',
  'newcomers closed',
  'deprecated',
  'not before',
  'available',
  'left',
  'planned end',
  'announced',
];

/** The maker's surfaces first, those that end before those that are over. */
function weight({ state, isMain }: SurfaceLife): number {
  return ORDER.indexOf(state) + (isMain ? 0 : ORDER.length);
}
