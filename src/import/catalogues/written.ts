import type { Catalog, Offer } from '../../catalog/catalog.ts';
import { conditionOf } from '../../catalog/offer-period.ts';
import { lastDay } from '../../catalog/values/date.ts';
import type { ImportedOffer } from './offer.ts';

/** What people wrote, which a catalogue never changes: when it stands against an import, and why. */

/**
 * A change of the price that the maker has announced and that lies ahead of a catalogue's day: hosts
 * follow makers, and a copy of the days before does not know it.
 */
export function makersChange(
  catalog: Catalog,
  model: string,
  isMaker: (provider: string) => boolean,
  day: string,
): Offer | undefined {
  return catalog.offers.find(
    (offer) =>
      offer.model === model &&
      isMaker(offer.provider.id) &&
      conditionOf(offer) === '' &&
      offer.from !== undefined &&
      lastDay(offer.from) > day,
  );
}

/** So long a price that was taken from a page of the seller's own stands against catalogues. */
const OWN_PAGE_DAYS = 120;

type Why = 'own page' | 'later' | 'announced' | 'hours' | 'ended';

/** Why a written offer stands, and the imported one is left out; undefined where it may come in. */
export function whyStands(
  written: readonly Offer[],
  imported: ImportedOffer,
  day: string,
): { offer: Offer; why: Why } | undefined {
  const alike = written.filter((offer) => isAlike(offer, imported));
  const hours = written.find((offer) => offer.hours && offer.model === imported.model);
  if (hours && !imported.hours) return { offer: hours, why: 'hours' };
  const announced = alike.find(
    ({ from, until }) => (from && lastDay(from) > day) || (until && lastDay(until) >= day),
  );
  if (announced) return { offer: announced, why: 'announced' };
  const ended = alike.find(({ until }) => until && lastDay(until) < day);
  if (ended) return { offer: ended, why: 'ended' };
  const later = alike.find(({ said }) => said !== undefined && lastDay(said) >= day);
  if (later) return { offer: later, why: 'later' };
  const own = alike.find(
    ({ source, said, input }) =>
      source.tier === 'primary' &&
      input !== undefined &&
      said !== undefined &&
      daysFrom(said, day) <= OWN_PAGE_DAYS,
  );
  return own && { offer: own, why: 'own page' };
}

function isAlike(offer: Offer, imported: ImportedOffer): boolean {
  const above =
    imported.above === undefined
      ? undefined
      : { number: imported.above, step: 1, sense: 'exactly' as const };
  const condition = conditionOf({ terms: imported.terms ?? [], above, hours: imported.hours });
  return (
    offer.model === imported.model &&
    offer.variant === imported.variant &&
    conditionOf(offer) === condition
  );
}

function daysFrom(said: string, day: string): number {
  return (Date.parse(day) - Date.parse(lastDay(said))) / 86_400_000;
}

/** Offers that people took from older lists and that may end where the newest list has them no more. */
export function oldOffers(catalog: Catalog, provider: string, day: string): Offer[] {
  const offers = catalog.offers.filter((offer) => offer.provider.id === provider);
  return offers.filter(
    ({ source, until, said, check, from }) =>
      source.tier === 'aggregator' &&
      !until &&
      !from &&
      (check ?? 'agrees') === 'agrees' &&
      said !== undefined &&
      lastDay(said) < day,
  );
}
