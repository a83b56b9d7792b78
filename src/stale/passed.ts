import { offersBy } from '../catalog/offers-by.ts';
import { isSameOffer } from '../catalog/offer-period.ts';
import type { Catalog, Model, ModelEvent, Offer } from '../catalog/catalog.ts';
import { datesAgree, daysBetween, firstDay, lastDay, sayDate } from '../catalog/values/date.ts';
import { FORESEEABLE } from '../catalog/vocabulary.ts';
import { isConfirmed, isSound } from '../comparison/lives/announcement.ts';
import { AVAILABILITY_DAYS } from '../comparison/evidence/freshness.ts';
import { lifeOf } from '../comparison/lives/lifecycle.ts';
import { type SurfaceLife, isEnd } from '../comparison/lives/surface.ts';
import type { StaleItem, Where } from './item.ts';

/** What was announced for a day that has passed, and that no source has spoken of since. */
export function passedDates(catalog: Catalog, where: Where, date: string): StaleItem[] {
  return [
    ...catalog.models.flatMap((model) => passedEvents(model, where, date)),
    ...catalog.providers.flatMap((provider) => {
      const { id, name } = provider;
      const offers = offersBy(catalog, provider);
      return offers.flatMap((offer, index): StaleItem[] => {
        const { model, from, until, said, source } = offer;
        const isOver = until !== undefined && lastDay(until) < date;
        if (!from || isOver || firstDay(from) > date || !said) return [];
        if (offers.some((other) => isSeen(from, offer, other))) return [];
        const what = `${name}: price of ${model} from ${sayDate(from)} (${source.id})`;
        return [
          { ...where('providers', id, ['offers', index]), age: daysBetween(from, date), what },
        ];
      });
    }),
  ];
}

/**
 * An answer is a source that has spoken of it since, notice that was given of an end, a later date that
 * holds in its place, word that it is called off, or a release after it. A date before which something
 * will not come asks nothing. Where somebody has looked for an answer and found none, pages say so, and
 * it is time to look again only after a while.
 */
function passedEvents(model: Model, where: Where, date: string): StaleItem[] {
  const { id, name, events } = model;
  const { surfaces } = lifeOf(model, date);
  return events.flatMap((event, index): StaleItem[] => {
    const { what, on, surface, notBefore } = event;
    if (!FORESEEABLE.includes(what) || notBefore || lastDay(on) >= date) return [];
    if (!isSound(event) || events.some((other) => isConfirmed(event, other))) return [];
    if (isEnd(event) && !surfaces.some((life) => life.surface === surface && awaits(life, event)))
      return [];
    if (events.some((other) => isLookedFor(event, other, date))) return [];
    const says = `${name}: ${what.replace('-', ' ')} on ${sayDate(on)}, ${surface} (${event.source.id})`;
    return [{ ...where('models', id, ['events', index]), age: daysBetween(on, date), what: says }];
  });
}

/** Whether a surface was to end on the date of an end, and nobody says whether it did. */
function awaits(life: SurfaceLife, { on }: ModelEvent): boolean {
  return life.state === 'planned end' && datesAgree(life.on, on);
}

/** Whether somebody has looked of late for who tells of an event, and has written down that nobody does. */
function isLookedFor({ on, surface }: ModelEvent, other: ModelEvent, date: string): boolean {
  const { unanswered } = other;
  if (!unanswered || other.surface !== surface || !datesAgree(other.on, on)) return false;
  return unanswered > lastDay(on) && daysBetween(unanswered, date) <= AVAILABILITY_DAYS;
}

/** Whether a source of that day or later has the price for the same thing. */
function isSeen(from: string, offer: Offer, other: Offer): boolean {
  const { said } = other;
  if (!said || !isSameOffer(other, offer)) return false;
  const amounts = ['input', 'output', 'cached'] as const;
  return lastDay(said) >= firstDay(from) && amounts.every((key) => other[key] === offer[key]);
}
