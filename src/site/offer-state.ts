import { sayDate } from '../catalog/date.ts';
import type { PricedOffer } from '../comparison/offer.ts';

/** What is to be said of an offer: when it ends, or why it is compared with nothing. */
export function sayOfferState({ state, offer }: PricedOffer): string | undefined {
  const { until, said } = offer;
  switch (state) {
    case 'paid':
      return until && `Until ${sayDate(until)}`;
    case 'free':
      return 'Listed as free: never counted as the cheapest';
    case 'ended':
      return until ? `Ended ${sayDate(until)}` : 'Ended: the model has left this service';
    case 'to come':
      return offer.from ? `From ${sayDate(offer.from)}` : 'To come';
    case 'doubted':
      return 'In doubt: not compared';
    case 'no price':
      return 'No price given';
    case 'out of date':
      return said ? 'Too old to compare' : 'Not compared: its date is not known';
  }
}
