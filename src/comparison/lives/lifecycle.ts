import type { Model, ModelEvent } from '../../catalog/catalog.ts';
import { type PartialDate, datesAgree, firstDay, sayDate } from '../../catalog/values/date.ts';
import type { Cell, Voice } from '../evidence/cell.ts';
import { byText, rankTestimony } from '../evidence/testimony.ts';
import { blankCell } from '../evidence/field-cell.ts';

/** Where a model stands on one surface at the build date. */
export interface SurfaceLife {
  surface: string;
  state: 'available' | 'leaving' | 'left' | 'announced';
  /** The date of the last turn, or of the next one. */
  on: PartialDate;
  /** In words: `leaves the OpenAI API on 14 January 2027`. */
  says: string;
  voices: Voice[];
  rivals: Voice[];
}

/** A model's life at the build date. */
export interface Life {
  /** Whether anyone outside could ever use it. */
  isReleased: boolean;
  surfaces: SurfaceLife[];
  /** Short labels for the head of a page; `warn` where something ends or never came. */
  pills: { text: string; tone: 'plain' | 'warn' }[];
  /** All turns in the order of their dates. */
  events: ModelEvent[];
}

const ENDS: readonly string[] = ['retired', 'shut-down'];

/** A model's life as its events tell it on a day. */
export function lifeOf(model: Model, date: string): Life {
  const surfaces = [...new Set(model.events.map(({ surface }) => surface))]
    .map((surface) => surfaceLife(model, surface, date))
    .filter((life) => life !== undefined)
    .toSorted(
      (one, other) =>
        weight(one, model) - weight(other, model) ||
        byLastLeft(one, other) ||
        byText(one.surface, other.surface),
    );
  const isReleased = model.events.some(({ what }) => what === 'released');
  return {
    isReleased,
    surfaces,
    pills: isReleased
      ? surfaces.filter((life) => isMain(life, model)).flatMap(toPill)
      : [{ text: 'never released', tone: 'warn' }],
    events: model.events.toSorted(
      (one, other) => byText(firstDay(one.on), firstDay(other.on)) || byText(one.what, other.what),
    ),
  };
}

/** The row "Availability": where it can be used, and until when. */
export function availabilityCell(life: Life): Cell {
  if (!life.isReleased && life.events.length > 0) {
    const [first] = life.surfaces;
    const told = { voices: first?.voices ?? [], rivals: first?.rivals ?? [] };
    return { ...blankCell(), state: 'known', text: 'Never released', ...told };
  }
  const surfaces = wholeSurfaces(life);
  const [first, ...others] = surfaces;
  if (!first) return blankCell();
  return {
    ...blankCell(others.map(({ says }) => says)),
    state: 'known',
    text: capital(first.says),
    voices: surfaces.flatMap(({ voices }) => voices),
    rivals: surfaces.flatMap(({ rivals }) => rivals),
  };
}

/** The surfaces as such, without parts of one such as `OpenAI API, gpt-4o-audio-preview`. */
export function wholeSurfaces({ surfaces }: Life): SurfaceLife[] {
  return surfaces.filter(({ surface }) => !surface.includes(','));
}

/** `the OpenAI API`, `ChatGPT`. */
export function sayThe(surface: string): string {
  return / API\b/.test(surface) ? `the ${surface}` : surface;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function surfaceLife(model: Model, surface: string, date: string): SurfaceLife | undefined {
  const here = model.events.filter((event) => event.surface === surface);
  const ends = rankTestimony(here.filter(({ what }) => ENDS.includes(what)));
  const starts = rankTestimony(here.filter(({ what }) => what === 'released'));
  const told = ends.length > 0 ? ends : starts.length > 0 ? starts : rankTestimony(here);
  const [top] = told;
  if (!top) return undefined;
  const state = stateOf(top, date);
  return {
    surface,
    state,
    on: top.on,
    says: saySurface(surface, state, top.on),
    voices: told.filter(({ on }) => datesAgree(on, top.on)).map(toVoice),
    // Rival dates of a release are told in the row "Released".
    rivals: ends.filter(({ on }) => !datesAgree(on, top.on)).map(toVoice),
  };
}

function stateOf({ what, on }: ModelEvent, date: string): SurfaceLife['state'] {
  if (ENDS.includes(what)) return firstDay(on) <= date ? 'left' : 'leaving';
  return what === 'released' ? 'available' : 'announced';
}

function saySurface(surface: string, state: SurfaceLife['state'], on: PartialDate): string {
  const when = `${on.length === 10 ? 'on' : 'in'} ${sayDate(on)}`;
  const where = sayThe(surface);
  if (state === 'left') return `left ${where} ${when}`;
  if (state === 'leaving') return `leaves ${where} ${when}`;
  if (state === 'announced') return `was announced ${when}`;
  return surface === 'weights'
    ? `has had open weights since ${sayDate(on)}`
    : `has been on ${where} since ${sayDate(on)}`;
}

function toVoice(event: ModelEvent): Voice {
  const { source, checked, said, locator, note, check, surface } = event;
  const says = `${event.what.replace('-', ' ')} ${sayDate(event.on)}`;
  return { says, source, checked, said, locator, note, check, surface };
}

/** The maker's own surfaces: those that the head of a page names. */
function isMain({ surface }: SurfaceLife, model: Model): boolean {
  const hasRelease = model.events.some(
    (event) => event.surface === surface && event.what === 'released',
  );
  return hasRelease || surface === `${model.developer} API` || surface === 'ChatGPT';
}

/** Of those that are over, the one that was last. */
function byLastLeft(one: SurfaceLife, other: SurfaceLife): number {
  return one.state === 'left' && other.state === 'left' ? byText(other.on, one.on) : 0;
}

/** The maker's surfaces first, those that end before those that are over. */
function weight(life: SurfaceLife, model: Model): number {
  const order = ['leaving', 'available', 'left', 'announced'].indexOf(life.state);
  return order + (isMain(life, model) ? 0 : 10);
}

function toPill({ surface, state, on }: SurfaceLife): Life['pills'] {
  if (state === 'left') return [{ text: `left ${surface} ${sayShort(on)}`, tone: 'warn' }];
  if (state === 'leaving') return [{ text: `${surface} until ${sayShort(on)}`, tone: 'warn' }];
  return surface === 'weights' ? [{ text: 'open weights', tone: 'plain' }] : [];
}

/** `14 Jan 2027`. */
function sayShort(on: PartialDate): string {
  return sayDate(on).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}
