import type { Source } from '../../catalog/catalog.ts';
import { type PartialDate, sayDate } from '../../catalog/values/date.ts';
import { AMOUNTS, type PriceHistory } from '../../comparison/offers/history.ts';
import { sayChange } from '../words/price-change.ts';
import { type PriceSteps, stepsOf } from './price-steps.ts';

/** Offers that were seen on more than one day. */
export interface DrawnHistories {
  /** Those that changed, as steps. */
  steps: { title: string; steps: PriceSteps }[];
  /** The same as a table, a row a day. */
  rows: HistoryRow[];
  /** Those that did not, each with its days. */
  same: string;
}

/** What an offer cost on a day. */
export interface HistoryRow {
  name: string;
  path: string;
  on: PartialDate;
  isToCome: boolean;
  /** Input, output and cached input. */
  prices: (number | undefined)[];
  /** Against the day before. */
  change: string;
  source: Source;
}

/** What an offer is called on a page, and where that is told of. */
interface HistoryNames {
  nameOf: (history: PriceHistory) => string;
  pathOf: (history: PriceHistory) => string;
}

/** Prices over time as a page draws them; nothing where no offer was seen twice. */
export function drawnHistories(
  histories: readonly PriceHistory[],
  names: HistoryNames,
  date: string,
): DrawnHistories | undefined {
  if (histories.length === 0) return undefined;
  const { nameOf } = names;
  const changed = histories.filter((history) => history.changed.length > 0);
  const alike = histories.filter((history) => history.changed.length === 0);
  return {
    steps: changed.map((history) => ({
      title: `${nameOf(history)}, US dollars per million tokens`,
      steps: stepsOf(history, date),
    })),
    rows: changed.flatMap((history) => rowsOf(history, names)),
    same: alike.map((history) => `${nameOf(history)} (${sayDays(history)})`).join('; '),
  };
}

function rowsOf(history: PriceHistory, { nameOf, pathOf }: HistoryNames): HistoryRow[] {
  return history.sightings.map((sighting, at) => ({
    name: nameOf(history),
    path: pathOf(history),
    on: sighting.on,
    isToCome: sighting.isToCome,
    prices: AMOUNTS.map((amount) => sighting.offer[amount]),
    change: sayChange(sighting, history.sightings[at - 1]),
    source: sighting.offer.source,
  }));
}

function sayDays({ sightings }: PriceHistory): string {
  return sightings.map(({ on }) => sayDate(on)).join(', ');
}
