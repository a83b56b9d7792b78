import type { Offer } from '../../catalog/catalog.ts';
import { beginsAfter, isSameOffer } from '../../catalog/offer-period.ts';
import { firstDay, hasBegun } from '../../catalog/values/date.ts';
import { byText } from '../evidence/rank.ts';
import { differencesBetween, priceHistoriesOf } from './history.ts';
import type { PricedOffer } from './priced-offer.ts';

/**
 * Each offer whose price was followed by another, with the offer that follows: one that was seen
 * later at another price, or one of the same thing that has begun since.
 */
export function replacedIn(offers: readonly PricedOffer[], date: string): Map<Offer, Offer> {
  return new Map([...seenLater(offers), ...begunSince(offers, date)]);
}

function seenLater(offers: readonly PricedOffer[]): [Offer, Offer][] {
  return priceHistoriesOf(offers).flatMap(({ sightings, latest }) =>
    sightings
      .slice(0, sightings.indexOf(latest))
      .filter((sighting) => differencesBetween([sighting, latest]).length > 0)
      .map(({ offer }): [Offer, Offer] => [offer, latest.offer]),
  );
}

/** A later first day ends an earlier price, unless that one was seen again after it. */
function begunSince(offers: readonly PricedOffer[], date: string): [Offer, Offer][] {
  const sound = offers.filter(isSound).map(({ offer }) => offer);
  return offers.flatMap(({ offer }): [Offer, Offer][] => {
    const [next] = sound
      .filter((other) => follows(other, offer, date))
      .toSorted((one, other) => byText(firstDay(other.from ?? ''), firstDay(one.from ?? '')));
    return next ? [[offer, next]] : [];
  });
}

function follows(next: Offer, offer: Offer, date: string): boolean {
  if (next.provider !== offer.provider || !isSameOffer(next, offer)) return false;
  if (!next.from || !hasBegun(next.from, date) || !beginsAfter(next, offer)) return false;
  const isSeenSince = offer.said !== undefined && firstDay(offer.said) >= firstDay(next.from);
  const isOneReading = offer.source === next.source && offer.said === next.said;
  return isOneReading || !isSeenSince;
}

function isSound({ state, offer: { check = 'agrees', input, output } }: PricedOffer): boolean {
  const isPriced = input !== undefined && output !== undefined;
  return isPriced && check === 'agrees' && state !== 'doubted';
}
