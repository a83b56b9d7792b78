import { type ImportedOffer, offersOf } from './offer.ts';
import type { Mapped } from './sightings.ts';

/** What most hosts ask, by which a slip of a catalogue shows. */

/** A price so many times the one in the middle is held back until a person has looked. */
const FAR = 10;
/** Of fewer prices there is no middle. */
const FEW = 3;

export type MeteredAmount = 'input' | 'output' | 'cached' | 'cacheWrite';

/** The price in the middle for each model and amount, of all hosts and catalogues. */
export type Middles = ReadonlyMap<string, number>;

export function middlesOf(mapped: readonly Mapped[]): Middles {
  const prices = new Map<string, number[]>();
  const offers = mapped.flatMap(({ sightings }) => sightings.flatMap(offersOf));
  for (const offer of offers)
    for (const amount of ['input', 'output', 'cached', 'cacheWrite'] as const) {
      const price = offer[amount];
      const key = `${offer.model} ${amount}`;
      if (price !== undefined) prices.set(key, [...(prices.get(key) ?? []), dollarsOf(price)]);
    }
  return new Map(
    [...prices].flatMap(([key, list]): [string, number][] => {
      const middle = list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];
      return middle === undefined || list.length < FEW ? [] : [[key, middle]];
    }),
  );
}

/** The number of a price as records write it. */
export function dollarsOf(money: string): number {
  return Number(money.slice(1));
}

/** The middle that an amount of an offer is far off from; undefined where it is not. */
export function farFrom(
  middles: Middles,
  offer: ImportedOffer,
  amount: MeteredAmount,
): number | undefined {
  const price = offer[amount];
  const middle = middles.get(`${offer.model} ${amount}`);
  if (price === undefined || middle === undefined) return undefined;
  const dollars = dollarsOf(price);
  return Math.max(dollars / middle, middle / dollars) >= FAR ? middle : undefined;
}
