import type { Catalog, Model, ModelEvent, Offer } from '../catalog/catalog.ts';
import { daysBetween, firstDay, lastDay, sayDate } from '../catalog/values/date.ts';
import { FORESEEABLE } from '../catalog/vocabulary.ts';
import type { StaleItem, Where } from './item.ts';

/** What was announced for a day that has passed, and that no source has spoken of since. */
export function passedDates(catalog: Catalog, where: Where, date: string): StaleItem[] {
  return [
    ...catalog.models.flatMap((model) => passedEvents(model, where, date)),
    ...catalog.providers.flatMap(({ id, name, offers }) =>
      offers.flatMap((offer, index): StaleItem[] => {
        const { model, from, until, said, source } = offer;
        const isOver = until !== undefined && lastDay(until) < date;
        if (!from || isOver || firstDay(from) > date || !said) return [];
        if (offers.some((other) => isSeen(from, offer, other))) return [];
        const what = `${name}: price of ${model} from ${sayDate(from)} (${source.id})`;
        return [
          { ...where('providers', id, ['offers', index]), age: daysBetween(from, date), what },
        ];
      }),
    ),
  ];
}

function passedEvents({ id, name, events }: Model, where: Where, date: string): StaleItem[] {
  return events.flatMap((event, index): StaleItem[] => {
    if (!FORESEEABLE.includes(event.what) || lastDay(event.on) >= date) return [];
    if (isJudged(event)) return [];
    if (events.some((other) => isConfirmed(event, other))) return [];
    const what = `${name}: ${event.what.replace('-', ' ')} on ${sayDate(event.on)}, ${event.surface} (${event.source.id})`;
    return [{ ...where('models', id, ['events', index]), age: daysBetween(event.on, date), what }];
  });
}

/** Whether a maintainer has said that the date moved, is wrong, or cannot be confirmed. */
function isJudged({ check }: ModelEvent): boolean {
  return check !== undefined && check !== 'agrees';
}

/** Whether a source of that day or later has the price for the same thing. */
function isSeen(from: string, offer: Offer, { model, variant, said, ...other }: Offer): boolean {
  if (!said || model !== offer.model || variant !== offer.variant) return false;
  const amounts = ['input', 'output', 'cached'] as const;
  return lastDay(said) >= firstDay(from) && amounts.every((key) => other[key] === offer[key]);
}

/** Whether a source said the same of the same surface on that day or later. */
function isConfirmed({ what, surface, on }: ModelEvent, other: ModelEvent): boolean {
  if (other.what !== what || other.surface !== surface || !other.said) return false;
  return lastDay(other.said) >= firstDay(on);
}
