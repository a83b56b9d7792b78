import type { Model } from '../../catalog/catalog.ts';
import type { PartialDate } from '../../catalog/values/date.ts';
import { ENDS } from '../../catalog/vocabulary.ts';
import type { Voice } from '../evidence/cell.ts';

/** Where a model stands on one surface on a day. The words for it are in `telling/life.ts`. */
export type SurfaceLife = Facts & Standing;

interface Facts {
  surface: string;
  /** Whether it is the maker's, or one that the model was released on. */
  isMain: boolean;
  /** Since when it is open only to those who use it already. */
  closed?: PartialDate | undefined;
  /** Since when it is under notice. */
  noticed?: PartialDate | undefined;
  /** Who tells of the turn that the state rests on, the best first. */
  voices: Voice[];
  /** Who gives another date for it. */
  rivals: Voice[];
  /** Dates of its end that were made known before the one that holds, in that order. */
  putOff: { on: PartialDate; voice: Voice }[];
}

/** From when a surface is open only to those who use it already: on a date, or not before it. */
interface Closing {
  on: PartialDate;
  isBound: boolean;
}

type Standing =
  /** Made known, and open to nobody outside yet. */
  | { state: 'announced'; on: PartialDate }
  /** Open since a date; `closes` where it will be open only to those who use it already. */
  | { state: 'available'; on: PartialDate; closes?: Closing | undefined }
  /** Open since a date only to those who use it already. */
  | { state: 'newcomers closed'; on: PartialDate }
  /** Notice of its end was given on a date, and no end is named. */
  | { state: 'deprecated'; on: PartialDate }
  /** Its end will not come before a date, and no day is named. */
  | { state: 'not before'; on: PartialDate }
  /** Its end lies ahead. */
  | { state: 'leaves'; on: PartialDate }
  /** The day of its end has passed; it was planned, and nobody gave notice or has confirmed it. */
  | { state: 'planned end'; on: PartialDate; planned?: PartialDate | undefined }
  /** Its end has come. */
  | { state: 'left'; on: PartialDate };

export type LifeState = Standing['state'];

/** A model's life on a day. */
export interface Life {
  /** False where all that is known is that it was announced: nobody outside could ever use it. */
  isReleased: boolean;
  surfaces: SurfaceLife[];
  /** The maker's API, or the surface on which it was released first where that is not known. */
  main?: SurfaceLife | undefined;
  /** All turns in the order of their dates. */
  events: Model['events'];
}

/** The surfaces as such, without parts of one such as `OpenAI API, gpt-4o-audio-preview`. */
export function wholeSurfaces({ surfaces }: Pick<Life, 'surfaces'>): SurfaceLife[] {
  return surfaces.filter(({ surface }) => isWhole(surface));
}

function isWhole(surface: string): boolean {
  return !surface.includes(',');
}

/** Whether it can no longer be had there, by an end that has come or was to have come. */
export function isOver({ state }: SurfaceLife): boolean {
  return state === 'left' || state === 'planned end';
}

/** Whether somebody can use it there. */
export function isInUse(life: SurfaceLife): boolean {
  return life.state !== 'announced' && !isOver(life);
}

/** Whether somebody who has not used it there can begin to. */
export function isOpen(life: SurfaceLife): boolean {
  return isInUse(life) && life.closed === undefined;
}

/** Whether it ends there, or has ended. */
export function ends(life: SurfaceLife): boolean {
  return life.state === 'leaves' || isOver(life);
}

/**
 * What events call the maker's own surface: the API of the provider that sells its models, as that
 * provider's record has it, where the model was released there; else its open weights; else that API
 * all the same, or where no such provider is known the surface that it was released on first.
 */
export function mainSurface(model: Model): string | undefined {
  const apis = model.ownApis.filter(isWhole);
  const [first] = model.events
    .filter(({ what, surface }) => what === 'released' && isWhole(surface))
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const weights = isReleasedOn(model, 'weights') ? 'weights' : undefined;
  return apis.find((api) => isReleasedOn(model, api)) ?? weights ?? apis[0] ?? first?.surface;
}

/** The maker's own surfaces and those that the model was released on: the head of a page names them. */
export function isMainSurface(model: Model, surface: string): boolean {
  return isReleasedOn(model, surface) || [...model.ownApis, ...model.ownApps].includes(surface);
}

function isReleasedOn({ events }: Model, surface: string): boolean {
  return events.some(({ what, surface: at }) => what === 'released' && at === surface);
}

/** Whether an event is an end. */
export function isEnd({ what }: { what: string }): boolean {
  return ENDS.includes(what);
}
