import type { ModelEvent, Source } from '../../catalog/catalog.ts';
import { datesAgree, hasBegun, hasHappened } from '../../catalog/values/date.ts';
import { isStanding } from './announcement.ts';
import { type Life, type SurfaceLife, ends, isEnd } from './surface.ts';

/** How a turn stands on a day: what has come, what is to come, and what was told and did not come. */
export type TurnState = 'past' | 'ahead' | 'not before' | 'planned' | 'replaced' | 'called off';

/** One turn in a model's life with everybody who tells of it. */
export interface Turn extends Pick<ModelEvent, 'on' | 'what' | 'surface' | 'check'> {
  state: TurnState;
  sources: Source[];
  notes: string[];
}

/** The turns of a life in the order of their dates; events that say the same become one. */
export function turnsOf(life: Life, date: string): Turn[] {
  const same = ({ on, what, surface, check, notBefore }: ModelEvent) =>
    [on, what, surface, check === 'agrees' ? '' : check, notBefore].join('\n');
  return [...Map.groupBy(life.events, same).values()].flatMap((told) => {
    const [first] = told;
    if (!first) return [];
    const { on, what, surface, check } = first;
    return {
      on,
      what,
      surface,
      check: check === 'agrees' ? undefined : check,
      state: turnState(life, first, date),
      sources: told.map(({ source }) => source),
      notes: told.flatMap(({ note }) => note ?? []),
    };
  });
}

/** How an event stands on a day, beside the others on its surface. */
function turnState(life: Life, event: ModelEvent, date: string): TurnState {
  const { on, notBefore } = event;
  if (!isEnd(event)) {
    if (notBefore) return 'not before';
    return hasBegun(on, date) ? 'past' : 'ahead';
  }
  const surface = life.surfaces.find((one) => one.surface === event.surface);
  if (event.check === 'outdated' || surface?.putOff.some((put) => put.on === on)) return 'replaced';
  if (isCalledOff(life.events, surface, event)) return 'called off';
  if (notBefore) return 'not before';
  if (!hasHappened(on, date)) return 'ahead';
  return hasCome(life.events, surface, event) ? 'past' : 'planned';
}

/** Whether an end that does not hold was followed by word that it will not come. */
function isCalledOff(
  events: readonly ModelEvent[],
  surface: SurfaceLife | undefined,
  event: ModelEvent,
): boolean {
  const holds = surface !== undefined && isTold(surface, event);
  const isSaid = ({ what, surface: at }: ModelEvent) =>
    what === 'end-called-off' && at === event.surface;
  return isStanding(event) && !holds && events.some(isSaid);
}

/** Whether the state of a surface rests on an event, or on one that names another date for it. */
function isTold(surface: SurfaceLife, { on }: ModelEvent): boolean {
  return datesAgree(surface.on, on) && (ends(surface) || surface.state === 'not before');
}

/** Whether an end whose day has passed is one that came: it is shown, or a release undid it. */
function hasCome(
  events: readonly ModelEvent[],
  surface: SurfaceLife | undefined,
  { on, surface: at }: ModelEvent,
): boolean {
  if (surface && ends(surface)) return surface.state === 'left' && datesAgree(surface.on, on);
  return events.some((other) => other.what === 'released' && other.surface === at && other.on > on);
}
