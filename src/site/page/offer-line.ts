import type { Offer } from '../../catalog/catalog.ts';
import { conditionOf } from '../../catalog/offer-period.ts';
import type { PricedOffer } from '../../comparison/offers/offer.ts';
import { agedOn } from '../../comparison/offers/seller.ts';
import {
  sayLater,
  sayOfferEnd,
  sayOfferState,
  sayOtherPrices,
  sayTerms,
} from '../words/offer-state.ts';
import type { OfferGroup } from './offer-group.ts';

/** A price as a table of offers shows it, with what stands beneath who asks it. */
export interface OfferLine {
  offer: Offer;
  state: PricedOffer['state'];
  blended: number | undefined;
  /** Everybody who asks it. */
  sellers: Offer[];
  isCheapest: boolean;
  /** Why it is compared with nothing, where its end does not tell it. */
  standing: string | undefined;
  end: string | undefined;
  others: string | undefined;
  terms: string | undefined;
  later: string | undefined;
  /** How many days ago it was seen, where that is too long to be left out. */
  daysAgo: number | undefined;
}

/** A price with its words; none is the cheapest of a list that sells several models. */
export function offerLineOf({ first, all, later }: OfferGroup, cheapest?: PricedOffer): OfferLine {
  const { offer, state, blended } = first;
  return {
    offer,
    state,
    blended,
    sellers: all.map((one) => one.offer),
    isCheapest:
      state === 'paid' &&
      blended === cheapest?.blended &&
      all.some((one) => conditionOf(one.offer) === ''),
    standing: sayOfferState(first),
    end: sayOfferEnd(first),
    others: sayOtherPrices(offer),
    terms: sayTerms(offer),
    later: later && sayLater(offer, later),
    daysAgo: agedOn(first)?.length === 10 ? first.age : undefined,
  };
}
