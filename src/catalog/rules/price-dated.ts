import type { Entry } from '../file/read.ts';
import { isLivePage } from '../live-page.ts';
import type { Rule } from './rule.ts';

export const PRICE_DATED: Rule = {
  id: 'price-dated',
  says: 'The day of a price can be known: from the offer, from its source, or because its owner keeps the page that was read.',
  mend: 'Give the offer asOf, or its source published or snapshot.',
  asks: true,
  find: ({ providers, sources }) => {
    const known = new Map(sources.map((entry) => [entry.id, entry]));
    return providers.flatMap((entry) =>
      entry.record.offers.flatMap((offer, index) => {
        const source = known.get(offer.source);
        const hasPrice = offer.input !== undefined || offer.output !== undefined;
        if (!source || !hasPrice || offer.asOf || offer.from || isDated(source)) return [];
        const where = `${source.at(['retrieved'])} says when it was read and not of when it is`;
        const message = `found "${offer.source}", and no date of this price; ${where}. Give the offer asOf, or the source published or snapshot`;
        return [entry.problem(['offers', index, 'source'], message)];
      }),
    );
  },
};

function isDated({ record }: Entry<'sources'>): boolean {
  return Boolean(record.published ?? record.snapshot) || isLivePage(record);
}
