import { sayDate } from '../catalog/date.ts';
import type { PricedOffer } from '../comparison/offer.ts';

/** Why an offer is compared with nothing, in words; undefined for one that is. */
export function sayOfferState({ state, offer }: PricedOffer): string | undefined {
  switch (state) {
    case 'paid':
      return undefined;
    case 'free':
      return 'Listed as free: not counted as the cheapest';
    case 'ended':
      return offer.until
        ? `Ended ${sayDate(offer.until)}`
        : 'Ended: the model has left this service';
    case 'no price':
      return 'No price given';
    case 'out of date':
      return 'Too old to compare';
  }
}
