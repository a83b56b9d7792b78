import { sayDate } from '../../catalog/values/date.ts';
import { sayMoney } from '../../catalog/values/money.ts';
import type { PricedOffer } from '../../comparison/offers/offer.ts';
import { whoSells } from '../../comparison/offers/seller.ts';
import { escapeMarkdown } from '../../comparison/prose/markdown.ts';
import { type Twin, cite, tableOf } from './twin.ts';

/** Offers as a table, in US dollars per million tokens, each with its day and how it stands. */
export function offersTable(twin: Twin, offers: readonly PricedOffer[]): string {
  const heads = ['Offer', 'Input', 'Output', 'Cached input', 'Standing', 'Seen'];
  return tableOf(
    heads,
    offers.map((priced) => offerLine(twin, priced)),
  );
}

function offerLine(twin: Twin, priced: PricedOffer): string[] {
  const { offer, state } = priced;
  const { input, output, cached, said, checked, source } = offer;
  const say = (dollars: number | undefined) => (dollars === undefined ? '' : sayMoney(dollars));
  const name = escapeMarkdown(whoSells(priced)) + cite(twin, source);
  return [name, say(input), say(output), say(cached), state, sayDate(said ?? checked)];
}
