import type { Offer } from './offer.ts';

export interface Provider {
  id: string;
  name: string;
  aliases: string[];
  url?: string | undefined;
  developer?: string | undefined;
  body: string;
  offers: Offer[];
}
