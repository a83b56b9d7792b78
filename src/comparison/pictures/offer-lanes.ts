import type { Model } from '../../catalog/catalog.ts';
import { sayBeside } from '../../catalog/values/money.ts';
import type { PricedOffer } from '../offers/offer.ts';
import type { Prices } from '../offers/price.ts';
import { agedOn, saySeen } from '../offers/seller.ts';
import { type PriceSpread, spreadOf } from '../offers/spread.ts';
import type { Sides } from '../rows/sides.ts';
import { type Tick, logShare, scaleOf, ticksOf } from './scale.ts';
import { joinWords } from '../telling/telling.ts';
import { SIDES } from '../rows/sides.ts';

/** What is asked for two models on one log scale of blended prices. Places are fractions. */
export interface OfferLanes {
  ticks: Tick[];
  lanes: OfferLane[];
}

/** One model: a place for each price that somebody asks, the lowest first. */
export interface OfferLane {
  model: Model;
  places: number[];
  /** `17 current paid offers, $0.244 (Cortecs) to $0.55`. */
  says: string;
}

/** One price has nothing to be seen against. */
const LEAST_PRICES = 2;

/** All current paid offers of both models; undefined where there are not two prices. */
export function offerLanesOf(
  models: Sides<Model>,
  offers: Prices['offers'],
): OfferLanes | undefined {
  const found = SIDES.map((side) => ({ model: models[side], spread: spreadOf(offers[side]) }));
  const prices = found.flatMap(({ spread }) => pricesIn(spread));
  if (prices.length < LEAST_PRICES) return undefined;
  const scale = scaleOf(prices);
  return {
    ticks: ticksOf(scale),
    lanes: found.map(({ model, spread }, at) => ({
      model,
      places: pricesIn(spread).map((price) => logShare(price, scale)),
      says: spread
        ? sayOffers(spread, found[1 - at]?.spread?.low)
        : 'no current paid offer was found',
    })),
  };
}

function pricesIn(spread: PriceSpread | undefined): number[] {
  return [...new Set(spread?.offers.map(({ blended }) => blended))];
}

/** The lowest price is said as the row of the cheapest offers says it, beside that of the other model. */
function sayOffers({ offers, low, high }: PriceSpread, other: number | undefined): string {
  const count = `${offers.length} current paid offer${offers.length === 1 ? '' : 's'}`;
  const sellers = saySellers(offers.filter(({ blended }) => blended === low));
  const cheapest = `${sayBeside(low, other ?? high)} (${sellers})`;
  return low === high
    ? `${count}, ${cheapest}`
    : `${count}, ${cheapest} to ${sayBeside(high, low)}`;
}

/** The first who asks a price, and how many others do. */
function saySellers(offers: readonly PricedOffer[]): string {
  const [first = '', ...others] = new Set(offers.map(sayHost));
  if (others.length < 2) return joinWords([first, ...others]);
  return `${first} and ${others.length} others`;
}

function sayHost(priced: PricedOffer): string {
  const on = agedOn(priced);
  return on ? `${priced.offer.provider.name}, ${saySeen(on)}` : priced.offer.provider.name;
}
