import { type PartialDate, daysBetween } from '../../catalog/values/date.ts';
import { AMOUNTS, type Amount, type PriceHistory } from '../../comparison/offers/history.ts';

/** A price on a day, as a share of the time that is drawn. */
export interface StepPoint {
  share: number;
  price: number;
  isToCome: boolean;
}

/** One of the prices of an offer over time. */
export interface StepLine {
  amount: Amount;
  points: StepPoint[];
}

/** What is drawn of a price history, from its first day to the build date or the last one. */
export function stepsOf(
  { sightings, changed }: PriceHistory,
  date: string,
): { lines: StepLine[]; days: { on: PartialDate; share: number }[] } {
  const start = sightings[0]?.on ?? date;
  const length = Math.max(
    daysBetween(start, date),
    ...sightings.map((one) => daysBetween(start, one.on)),
    1,
  );
  const shareOf = (on: PartialDate) => daysBetween(start, on) / length;
  const lines = AMOUNTS.filter((amount) => amount !== 'cached' || changed.includes(amount)).map(
    (amount) => ({
      amount,
      points: sightings.flatMap(({ on, offer, isToCome }) => {
        const price = offer[amount];
        return price === undefined ? [] : [{ share: shareOf(on), price, isToCome }];
      }),
    }),
  );
  return { lines, days: sightings.map(({ on }) => ({ on, share: shareOf(on) })) };
}

/** How high a price stands: 1 is the highest that is drawn, 0 no price at all. */
export function levelOf(price: number, lines: readonly StepLine[]): number {
  const prices = lines.flatMap(({ points }) => points.map((point) => point.price));
  return price / Math.max(...prices);
}
