import type { PartialDate } from '../../catalog/values/date.ts';
import { sayDate } from '../../catalog/values/date.ts';
import { sayNumber } from '../../catalog/values/quantity.ts';
import { TERMS } from '../../catalog/vocabulary.ts';
import type { Offer } from '../../catalog/catalog.ts';
import { PRICE_FRESH_DAYS } from '../evidence/freshness.ts';
import type { PricedOffer } from './offer.ts';

/** Who asks a price, for what, and since when it is known, in words. */

/** `OpenRouter`, `Azure, fp8` or `xAI, prompts above 200,000 tokens`. */
export function whoSells({ offer }: Pick<PricedOffer, 'offer'>): string {
  return [offer.provider.name, offer.variant, sayCondition(offer)].filter(Boolean).join(', ');
}

/** The conditions of a price, if it is not the plain one: `flex tier`. */
export function sayCondition({ terms, above, hours }: Offer): string | undefined {
  const length = above && `prompts above ${sayNumber(above.number)} tokens`;
  const parts = [...terms.map((term) => TERMS[term]), length, hours].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** The date of a price that was seen too long ago to be told without it. */
export function agedOn({ age, offer }: PricedOffer): PartialDate | undefined {
  return age !== undefined && age > PRICE_FRESH_DAYS ? offer.said : undefined;
}

/** `OpenRouter`, and the date where the price has aged: `Poe, seen 2 July 2026`. */
export function whoSellsWhen(priced: PricedOffer): string {
  const on = agedOn(priced);
  return on ? `${whoSells(priced)}, ${saySeen(on)}` : whoSells(priced);
}

/** `seen 2 July 2026`, `seen in August 2026`. */
export function saySeen(on: PartialDate): string {
  return `seen ${on.length === 10 ? '' : 'in '}${sayDate(on)}`;
}
