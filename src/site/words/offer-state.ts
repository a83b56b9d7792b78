import type { Offer } from '../../catalog/catalog.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { sayMoney } from '../../catalog/values/money.ts';
import { capital } from '../../comparison/prose/capital.ts';
import { sayCondition } from '../../comparison/offers/seller.ts';
import type { PricedOffer } from '../../comparison/offers/offer.ts';

/** When an offer ends or ended, which a source of its own says. */
export function sayOfferEnd({ state, offer: { until } }: PricedOffer): string | undefined {
  return until && `${state === 'ended' ? 'Ended' : 'Until'} ${sayDate(until)}`;
}

/** Why an offer is compared with nothing, where its end does not tell it. */
export function sayOfferState({ state, offer }: PricedOffer): string | undefined {
  const { until, said } = offer;
  switch (state) {
    case 'paid':
    case 'replaced':
      return undefined;
    case 'free':
      return 'Listed as free: never counted as the cheapest';
    case 'ended':
      return until ? undefined : 'Ended: the model has left this service';
    case 'to come':
      return offer.from ? `From ${sayDate(offer.from)}` : 'To come';
    case 'listed only':
      return 'Listed, not confirmed: the maker has ended the model, and nothing tells that it is served here';
    case 'doubted':
      return 'In doubt: not compared';
    case 'no price':
      return sayPart(offer);
    case 'out of date':
      return said ? 'Too old to compare' : 'Not compared: its date is not known';
  }
}

/** An offer that lists a part of a price alone, and from when; or none at all. */
function sayPart(offer: Offer): string | undefined {
  if (offer.cached === undefined && !sayOtherPrices(offer)) return 'No price given';
  return offer.from && `From ${sayDate(offer.from)}`;
}

/** Prices of an offer beside the plain ones: `Batch $1.25 in, $5.00 out; cache writes $2.50`. */
export function sayOtherPrices(offer: Offer): string | undefined {
  const { batchInput, batchOutput, cacheWrite } = offer;
  const hasBatch = batchInput !== undefined && batchOutput !== undefined;
  const parts = [
    hasBatch ? `batch ${sayMoney(batchInput)} in, ${sayMoney(batchOutput)} out` : '',
    cacheWrite === undefined ? '' : `cache writes ${sayMoney(cacheWrite)}`,
  ].filter(Boolean);
  return parts.length > 0 ? capital(parts.join('; ')) : undefined;
}

/** The price that followed: `Later seen at $0.08 in (21 August 2026)`, `Since 1 November 2026 $4.00 in`. */
export function sayLater(offer: Offer, later: Offer): string {
  const parts = [
    { word: 'in', was: offer.input, is: later.input },
    { word: 'out', was: offer.output, is: later.output },
    { word: 'cached', was: offer.cached, is: later.cached },
  ].flatMap(({ word, was, is }) =>
    was === undefined || is === undefined || was === is ? [] : [`${sayMoney(is)} ${word}`],
  );
  const prices = parts.join(', ') || 'the same price';
  if (later.from) return `Since ${sayDate(later.from)} ${prices}`;
  return `Later seen at ${prices} (${sayDate(later.said ?? '')})`;
}

/** What a price holds for, if not for all: `Only: prompts above 200,000 tokens`. */
export function sayTerms(offer: Offer): string | undefined {
  const condition = sayCondition(offer);
  return condition && `Only: ${condition}`;
}
