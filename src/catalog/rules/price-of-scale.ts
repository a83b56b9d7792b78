import type { Entries, Entry } from '../file/read.ts';
import type { Path } from '../problems/locate.ts';
import type { Rule } from './rule.ts';

const PRICES = ['input', 'output', 'cached', 'cacheWrite', 'batchInput', 'batchOutput'] as const;

/** Dollars per million tokens between which language models have been sold. */
const [LEAST, MOST] = [0.001, 1000];
/** So many times the nearest price of the same model elsewhere, a price is asked about. */
const FAR = 30;

interface Price {
  entry: Entry<'providers'>;
  key: (typeof PRICES)[number];
  model: string;
  dollars: number;
  path: Path;
}

export const PRICE_OF_SCALE: Rule = {
  id: 'price-of-scale',
  says: 'A price is in dollars per million tokens: between $0.001 and $1,000, and within thirty times another of its model.',
  mend: 'Write the price of a million tokens.',
  asks: true,
  find: (entries) => {
    const prices = pricesOf(entries);
    const nearest = nearestOf(prices);
    return prices.flatMap((price) => {
      const { entry, dollars, path } = price;
      const slip = slipOfPrice(dollars, nearest.get(price));
      return slip ? [entry.problem(path, `found $${plain(dollars)}; ${slip}`)] : [];
    });
  },
};

function pricesOf({ providers }: Entries): Price[] {
  return providers.flatMap((entry) =>
    entry.record.offers.flatMap((offer, index) =>
      PRICES.flatMap((key) => {
        const dollars = offer[key];
        if (!dollars) return [];
        return [{ entry, key, model: offer.model, dollars, path: ['offers', index, key] }];
      }),
    ),
  );
}

/** For each price the nearest of the same model and key elsewhere: in order, one of its neighbours. */
function nearestOf(prices: readonly Price[]): Map<Price, Price> {
  const nearest = new Map<Price, Price>();
  for (const group of Map.groupBy(prices, ({ model, key }) => `${model} ${key}`).values()) {
    const sorted = group.toSorted((one, other) => one.dollars - other.dollars);
    for (const [at, price] of sorted.entries()) {
      const beside = [sorted[at - 1], sorted[at + 1]].filter((other) => other !== undefined);
      const [first] = beside.toSorted(
        (one, other) => times(price.dollars, one) - times(price.dollars, other),
      );
      if (first) nearest.set(price, first);
    }
  }
  return nearest;
}

function slipOfPrice(dollars: number, nearest: Price | undefined): string | undefined {
  const isUsual = dollars >= LEAST && dollars <= MOST;
  if (nearest && times(dollars, nearest) >= FAR && !(isUsual && nearest.dollars < LEAST)) {
    const where = `${nearest.entry.at(nearest.path)} has $${plain(nearest.dollars)} for the same model`;
    return `${where}. ${mendOf(dollars)}`;
  }
  if (isUsual) return undefined;
  return `prices are of a million tokens, from $${LEAST} to $${MOST.toLocaleString('en')}. ${mendOf(dollars)}`;
}

function times(dollars: number, other: Price): number {
  return Math.max(dollars / other.dollars, other.dollars / dollars);
}

function mendOf(dollars: number): string {
  const meant = [
    [1000, 'a thousand tokens'],
    [1e6, 'one token'],
  ] as const;
  const [first] = meant.flatMap(([factor, what]) => {
    const million = dollars * factor;
    return million >= 0.01 && million <= 100 ? [`$${plain(million)} if this is for ${what}`] : [];
  });
  return first && dollars < LEAST ? `Write ${first}` : 'Correct it';
}

/** Without an exponent, and without the dust of binary fractions. */
function plain(dollars: number): string {
  return dollars.toLocaleString('en', { maximumSignificantDigits: 6, maximumFractionDigits: 12 });
}
