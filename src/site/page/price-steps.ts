import { type PartialDate, daysBetween } from '../../catalog/values/date.ts';
import { AMOUNTS, type Amount, type PriceHistory } from '../../comparison/offers/history.ts';

/** The prices of one offer over time, from its first day to the build date or the last one. */
export interface PriceSteps {
  lines: StepLine[];
  days: { on: PartialDate; share: number }[];
}

/** One of the prices of an offer over time. */
export interface StepLine {
  amount: Amount;
  points: StepPoint[];
}

/** A price on a day, as a share of the time that is drawn. */
export interface StepPoint {
  share: number;
  price: number;
  /** How high it stands: 1 is the highest price that is drawn, 0 no price at all. */
  level: number;
  isToCome: boolean;
}

/** What is drawn of a price history. */
export function stepsOf({ sightings, changed }: PriceHistory, date: string): PriceSteps {
  const start = sightings[0]?.on ?? date;
  const length = Math.max(
    daysBetween(start, date),
    ...sightings.map((one) => daysBetween(start, one.on)),
    1,
  );
  const shareOf = (on: PartialDate) => daysBetween(start, on) / length;
  const amounts = AMOUNTS.filter((amount) => amount !== 'cached' || changed.includes(amount));
  const highest = Math.max(
    ...sightings.flatMap(({ offer }) => amounts.map((amount) => offer[amount] ?? 0)),
  );
  const lines = amounts.map((amount) => ({
    amount,
    points: sightings.flatMap(({ on, offer, isToCome }) => {
      const price = offer[amount];
      if (price === undefined) return [];
      return [{ share: shareOf(on), price, level: price / highest, isToCome }];
    }),
  }));
  return { lines, days: sightings.map(({ on }) => ({ on, share: shareOf(on) })) };
}
