import { type Alarm, type DateArray, type EventAttributes, createEvents } from 'ics';
import type { Model, Offer } from '../../catalog/catalog.ts';
import { idOf } from '../../catalog/ids.ts';
import { addDays, daysBetween, isDay, sayDate } from '../../catalog/values/date.ts';
import { WARN_DAYS } from '../../comparison/changes/change.ts';
import { byText } from '../../comparison/evidence/rank.ts';
import { whoSells } from '../../comparison/offers/seller.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { sayThe } from '../../comparison/telling/life.ts';
import { endingsOf } from '../../comparison/views/ending.ts';

/** A last day or a change of a price that lies ahead, to be put into a calendar. */
export interface CalendarEntry {
  /** Stays the same when the day is moved, so that calendars move the entry. */
  uid: string;
  model: Model;
  on: string;
  title: string;
  text: string;
  isEnd: boolean;
  /** The page that tells it, from the root of the site. */
  page: string;
}

/** Everything with a day of its own that lies ahead: what is known by month alone has none. */
export function calendarEntries(studies: Studies): CalendarEntry[] {
  return [...ends(studies), ...studies.models.flatMap((model) => priceChanges(studies, model))]
    .filter(({ on }) => isDay(on) && daysBetween(studies.date, on) >= 0)
    .toSorted((one, other) => byText(one.on, other.on) || byText(one.uid, other.uid));
}

function ends(studies: Studies): CalendarEntry[] {
  return endingsOf(studies).ahead.map(({ model, life: { surface, on, voices } }) => ({
    uid: uidOf('end', model.id, surface),
    model,
    on,
    title: `${model.name} will leave ${sayThe(surface)}`,
    text: `By ${[...new Set(voices.map(({ source }) => source.publisher))].join(', ')}.`,
    isEnd: true,
    page: `/models/${model.id}/#life`,
  }));
}

function priceChanges(studies: Studies, model: Model): CalendarEntry[] {
  return studies
    .of(model)
    .offers.filter(({ state }) => state === 'to come')
    .flatMap(({ offer }) => (offer.from ? [priceChange(model, offer, offer.from)] : []));
}

function priceChange(model: Model, offer: Offer, on: string): CalendarEntry {
  const { input, output, provider, source, said, checked } = offer;
  const seen = said ? `as of ${sayDate(said)}` : `read ${sayDate(checked)}`;
  return {
    uid: uidOf('price', model.id, provider.id, offer.name, ...offer.terms),
    model,
    on,
    title: `${model.name} will have another price at ${whoSells({ offer })}`,
    text: `$${input} in and $${output} out per million tokens, by ${source.publisher}, ${seen}.`,
    isEnd: false,
    page: `/models/${model.id}/#prices`,
  };
}

function uidOf(...parts: (string | undefined)[]): string {
  return `${idOf(parts.filter(Boolean).join('-'))}@matchup`;
}

/**
 * Entries as an iCalendar file of all-day events; ends ring 30 and 7 days before.
 * @throws Error when the library refuses an entry.
 */
export function toCalendar(
  entries: readonly CalendarEntry[],
  name: string,
  { date, address }: { date: string; address: (page: string) => string },
): string {
  const stamp = `${date}T00:00:00Z`;
  const events = entries.map((entry) => toEvent(entry, stamp, address));
  const { error, value } = createEvents(events, { productId: 'matchup', calName: name });
  if (error || !value) throw error ?? new Error('No calendar was made.');
  return value;
}

/** The library takes a time stamp and does not say so in its types; without one it takes the clock. */
type Stamped = EventAttributes & { timestamp: number };

function toEvent(
  { uid, on, title, text, isEnd, page }: CalendarEntry,
  stamp: string,
  address: (page: string) => string,
): Stamped {
  return {
    ...{ uid, title, url: address(page), start: partsOf(on), end: partsOf(addDays(on, 1)) },
    description: `${text} ${address(page)}`,
    timestamp: Date.parse(stamp),
    transp: 'TRANSPARENT',
    alarms: isEnd ? WARN_DAYS.map((days) => alarm(days, title)) : [],
  };
}

function alarm(days: number, description: string): Alarm {
  return { action: 'display', description, trigger: { days, before: true } };
}

function partsOf(day: string): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
