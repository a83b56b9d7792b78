import type { ModelEvent } from '../../catalog/catalog.ts';
import { type PartialDate, datesAgree, firstDay, lastDay } from '../../catalog/values/date.ts';
import { isEnd } from './surface.ts';
import { byText, rankTestimony } from '../evidence/rank.ts';

/** In which order turns were made known, and which of those that exclude each other holds. */

/** When an event was made known: the day that the record gives or else the date of its source. */
export function madeKnown({ announced, said }: ModelEvent): PartialDate | undefined {
  return announced ?? said;
}

/** Whether nobody has found an event wrong. */
export function isSound({ check = 'agrees' }: ModelEvent): boolean {
  return check === 'agrees';
}

/** Whether an event still counts for something: not found wrong, nor replaced by a later one. */
export function isStanding({ check }: ModelEvent): boolean {
  return check !== 'contradicted' && check !== 'outdated';
}

/**
 * Events of one kind, the one that holds first: not found wrong, then the one made known later, then
 * the nearer source. Who passes on what others said decides on no order: an article never, a
 * catalogue or a measurer where it gives the day of the announcement.
 */
export function rankEvents(events: readonly ModelEvent[]): ModelEvent[] {
  return rankTestimony(events).toSorted(
    (one, other) =>
      Number(!isSound(one)) - Number(!isSound(other)) || byText(orderOf(other), orderOf(one)),
  );
}

/** The day by which an event takes its place among others; empty where it has none. */
export function orderOf(event: ModelEvent): string {
  const { tier } = event.source;
  if (tier === 'secondary') return '';
  const day = tier === 'primary' ? madeKnown(event) : event.announced;
  return day ? firstDay(day) : '';
}

/** Whether an event was replaced by one that was made known later: no dispute, but history. */
export function isReplacedBy(event: ModelEvent, top: ModelEvent): boolean {
  if (event.check === 'outdated') return true;
  return orderOf(event) !== '' && orderOf(event) < orderOf(top);
}

/** Whether two events name the same date in the same sense. */
export function agree(one: ModelEvent, other: ModelEvent): boolean {
  return datesAgree(one.on, other.on) && Boolean(one.notBefore) === Boolean(other.notBefore);
}

/** Whether a source spoke of an event on its day or later, as of something that has come. */
export function isConfirmed(event: ModelEvent, other: ModelEvent): boolean {
  const { what, surface, on } = event;
  const isSame = other.what === what || (isEnd(other) && isEnd(event));
  if (!isSame || other.surface !== surface || !isStanding(other)) return false;
  return (
    other.said !== undefined && lastDay(other.said) >= firstDay(on) && datesAgree(on, other.on)
  );
}
