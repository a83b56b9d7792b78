import type { Offer } from './offer.ts';

export interface Provider {
  id: string;
  name: string;
  aliases: string[];
  url?: string | undefined;
  developer?: string | undefined;
  /** What events call its products for chat, to which its offers do not belong. */
  apps: string[];
  body: string;
  offers: Offer[];
}
