import type { PriceHistory } from '../../comparison/offers/history.ts';
import { sayCondition } from '../../comparison/offers/seller.ts';
import type { ProviderPage } from '../../comparison/views/provider.ts';
import { type DrawnHistories, drawnHistories } from './price-history.ts';
import { type ProviderLine, providerLines } from './provider-lines.ts';

/** The page of a provider: its offers line by line, and how they changed. */
export interface ProviderTables {
  lines: ProviderLine[];
  histories: DrawnHistories | undefined;
}

/** What the tables of a provider show. */
export function providerTables({ offers, histories, date }: ProviderPage): ProviderTables {
  const models = new Map(offers.map(({ model }) => [model.id, model.name]));
  const nameOf = ({ latest: { offer } }: PriceHistory) =>
    [models.get(offer.model), offer.variant, sayCondition(offer)].filter(Boolean).join(', ');
  const pathOf = ({ latest }: PriceHistory) => `/models/${latest.offer.model}/#prices`;
  return {
    lines: providerLines(offers),
    histories: drawnHistories(histories, { nameOf, pathOf }, date),
  };
}
