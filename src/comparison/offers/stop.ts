import type { Model } from '../../catalog/catalog.ts';
import { isServiceOf } from '../../catalog/surface.ts';
import { type PartialDate, addDays, lastDay } from '../../catalog/values/date.ts';
import { isEnd } from '../lives/surface.ts';
import type { PaidOffer } from './offer.ts';

/**
 * The first day on which a price holds no more, where its record names its last one. Where the model
 * itself leaves the service, its life tells of that.
 */
export function stopOf({ events }: Model, priced: PaidOffer | undefined): PartialDate | undefined {
  const { until, provider } = priced?.offer ?? {};
  if (until === undefined || provider === undefined) return undefined;
  const leaves = events.some((event) => isEnd(event) && isServiceOf(provider, event.surface));
  return leaves ? undefined : addDays(lastDay(until), 1);
}
