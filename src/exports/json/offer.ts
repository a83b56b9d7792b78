import type { PricedOffer } from '../../comparison/offers/offer.ts';
import type { z } from 'zod';
import type { offerShape } from './shapes/offer.ts';

/** An offer as it stands on the day. */
export function toOffer({ offer, state, blended }: PricedOffer): z.input<typeof offerShape> {
  const { provider, model, name, variant, terms, free, hours, from, until, said, checked } = offer;
  const { input, output, cached, cacheWrite, batchInput, batchOutput } = offer;
  return {
    ...{ provider: provider.id, model, state, name, variant, terms: [...terms] },
    ...{ input, output, cached, cacheWrite, batchInput, batchOutput, blended, free },
    context: offer.context?.number,
    maxOutput: offer.maxOutput?.number,
    above: offer.above?.number,
    ...{ hours, from, until, said, checked, source: offer.source.id },
  };
}
