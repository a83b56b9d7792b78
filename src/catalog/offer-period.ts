import { type PartialDate, firstDay, isLater, lastDay } from './values/date.ts';
import type { Quantity } from './values/quantity.ts';
import type { ModelId } from './types/record-id.ts';

/** What tells one offer of a provider from another. */
export interface OfferIdentity {
  model: ModelId;
  name?: string | undefined;
  variant?: string | undefined;
  terms?: readonly string[] | undefined;
  above?: Quantity | undefined;
  hours?: string | undefined;
}

/** The days of an offer. */
export interface OfferPeriod {
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
}

/** The conditions under which a price holds, to be held against those of another: none is ''. */
export function conditionOf({
  terms = [],
  above,
  hours,
}: Pick<OfferIdentity, 'terms' | 'above' | 'hours'>): string {
  const named = terms.filter((term) => term !== 'standard').toSorted();
  return [...named, above && `above ${above.number}`, hours].filter(Boolean).join(', ');
}

/**
 * Whether two offers of one provider are the same thing at different prices or times. A name that
 * one of the two leaves out tells nothing apart.
 */
export function isSameOffer(one: OfferIdentity, other: OfferIdentity): boolean {
  const isNamedAlike = !one.name || !other.name || one.name === other.name;
  return (
    one.model === other.model &&
    one.variant === other.variant &&
    isNamedAlike &&
    conditionOf(one) === conditionOf(other)
  );
}

/** Whether an offer surely begins after another: one without a first day has begun before all. */
export function beginsAfter(one: OfferPeriod, other: OfferPeriod): boolean {
  if (!one.from) return false;
  return !other.from || isLater(one.from, other.from);
}

/** Whether an offer is said to last until the first day of the next or longer. */
export function reachesInto({ until }: OfferPeriod, { from }: OfferPeriod): boolean {
  return until !== undefined && from !== undefined && firstDay(until) >= lastDay(from);
}
