import type { Model } from '../catalog/catalog.ts';
import type { Prices } from './price.ts';
import { type PriceSpread, spreadOf } from './price-spread.ts';
import type { Sides } from './row.ts';
import { type Tick, logShare, scaleOf, ticksOf } from './scale.ts';
import { SIDES } from './telling.ts';

/** What is asked for two models on one log scale of blended prices. Places are fractions. */
export interface OfferLanes {
  ticks: Tick[];
  lanes: OfferLane[];
}

/** One model: a place for each price that somebody asks, the lowest first. */
export interface OfferLane {
  model: Model;
  places: number[];
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
    lanes: found.map(({ model, spread }) => ({
      model,
      places: pricesIn(spread).map((price) => logShare(price, scale)),
      says: spread?.says ?? 'No current paid offer was found.',
    })),
  };
}

function pricesIn(spread: PriceSpread | undefined): number[] {
  return [...new Set(spread?.offers.map(({ blended }) => blended))];
}
