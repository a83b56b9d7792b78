import type { Offer } from '../../catalog/catalog.ts';
import { conditionOf } from '../../catalog/offer-period.ts';
import { type PartialDate, datesAgree, firstDay, isLater } from '../../catalog/values/date.ts';
import { byText } from '../evidence/rank.ts';
import type { PricedOffer } from './priced-offer.ts';

/** A price that an offer has, in US dollars per million tokens. */
export type Amount = 'input' | 'output' | 'cached';
export const AMOUNTS: readonly Amount[] = ['input', 'output', 'cached'];

/** An offer as it was seen on a day, or is announced from a day on. */
export interface Sighting {
  on: PartialDate;
  isToCome: boolean;
  priced: PricedOffer;
  offer: Offer;
}

/** The prices of one offer on different days, the earliest first. */
export interface PriceHistory {
  /** The latest that is no announcement speaks for all: same provider, model, name, variant and terms. */
  latest: Sighting;
  sightings: Sighting[];
  /** Which of its prices differ between two sightings. */
  changed: Amount[];
}

/** The offers that were seen on more than one day, those whose price changed first. */
export function priceHistoriesOf(offers: readonly PricedOffer[]): PriceHistory[] {
  return [...Map.groupBy(offers.flatMap(toSighting), identity).values()]
    .flatMap(toHistory)
    .toSorted(
      (one, other) =>
        Number(one.changed.length === 0) - Number(other.changed.length === 0) ||
        byText(identity(one.latest), identity(other.latest)),
    );
}

/** Less than this part apart, two catalogues round one price: `$2.499` and `$2.50`. */
const ROUNDING = 0.01;

/** The prices that differ between sightings by more than rounding; one that only some of them give is no change. */
export function changesBetween(sightings: readonly Sighting[]): Amount[] {
  return differencesBetween(sightings, ROUNDING);
}

/** The prices that are not the same to the last digit, or not to a part of the higher one. */
export function differencesBetween(sightings: readonly Sighting[], part = 0): Amount[] {
  return AMOUNTS.filter((amount) => {
    const known = sightings.map(({ offer }) => offer[amount]).filter((is) => is !== undefined);
    const most = Math.max(...known, 0);
    return most - Math.min(...known, most) > part * most;
  });
}

function toHistory(seen: Sighting[]): PriceHistory[] {
  const sightings = tellApart(seen).toSorted((one, other) =>
    byText(firstDay(one.on), firstDay(other.on)),
  );
  const latest = sightings.findLast(({ isToCome }) => !isToCome);
  if (!latest || sightings.length === 1) return [];
  return [{ latest, sightings, changed: changesBetween(sightings) }];
}

/** Of sightings that can be of one day, the one that is dated best: no order can be told. */
function tellApart(seen: Sighting[]): Sighting[] {
  const best = seen.toSorted((one, other) => other.on.length - one.on.length);
  return best.filter(
    ({ on }, index) => !best.slice(0, index).some((other) => datesAgree(other.on, on)),
  );
}

/** An offer whose prices and date are known and in no doubt; a listed zero is no price. */
function toSighting(priced: PricedOffer): Sighting[] {
  const { offer, state, blended } = priced;
  const { said, from, free, check = 'agrees', source } = offer;
  const isSound = check === 'agrees' || check === 'outdated';
  if (blended === undefined || free || !isSound || source.tier === 'secondary') return [];
  if (isWithdrawn(offer)) return [];
  const on = [said, from]
    .filter((date) => date !== undefined)
    .toSorted(byText)
    .at(-1);
  return on && said ? [{ on, isToCome: state === 'to come', priced, offer }] : [];
}

/** Whether a price was announced for a later day and holds no more, with no day on which it ended. */
function isWithdrawn({ check, said, from, until }: Offer): boolean {
  return check === 'outdated' && !until && Boolean(said && from && isLater(from, said));
}

function identity({ offer }: Sighting): string {
  const { provider, model, variant, name } = offer;
  return [provider.name, model, variant, name, conditionOf(offer)].join('\n');
}
