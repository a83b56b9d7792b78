import { z } from 'zod';
import { address } from './common.ts';
import { offerShape } from './offer.ts';

/** Everybody who sells models. */
export const providers = z.array(
  z.strictObject({ id: z.string(), name: z.string(), url: z.string().optional(), page: address }),
);

/** A provider with its offers. */
export const provider = z.strictObject({
  id: z.string(),
  name: z.string(),
  url: z.string().optional(),
  page: address,
  offers: z.array(offerShape),
});
