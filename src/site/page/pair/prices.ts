import type { PaidOffer } from '../../../comparison/offers/offer.ts';
import { cheapestOf } from '../../../comparison/offers/sound.ts';
import { type OfferLanes, offerLanesOf } from '../../../comparison/pictures/offer-lanes.ts';
import type { Prose } from '../../../comparison/prose/prose.ts';
import { SIDES, type SideId } from '../../../comparison/rows/sides.ts';
import type { Matchup } from '../../../comparison/views/matchup.ts';
import { namesOf } from '../../words/names.ts';
import { count } from '../../words/words.ts';
import { type BriefOffers, briefOffers } from '../offer-group.ts';
import { type DrawnGroup, drawnGroup } from './drawn-rows.ts';

/** Prices of a pair page: what is compared and why, then the offers that a choice turns on. */
export interface DrawnPrices {
  basis: Prose;
  rows: DrawnGroup;
  /** What the fold of the offers is called. */
  says: string;
  lanes: OfferLanes | undefined;
  sides: (BriefOffers & {
    side: SideId;
    title: string;
    cheapest: PaidOffer | undefined;
    /** Where all of them stand. */
    at: string;
  })[];
}

/** The prices of a pair. */
export function drawnPrices({ models, prices }: Matchup): DrawnPrices {
  const { basis, rows, offers, choice } = prices;
  const names = namesOf(models);
  const counted = SIDES.map((side) => `${count(offers[side].length, 'offer')} of ${names[side]}`);
  return {
    basis,
    rows: drawnGroup(rows, models),
    says: `Who sells them: ${counted.join(', ')}`,
    lanes: offerLanesOf(models, offers),
    sides: SIDES.map((side) => ({
      ...briefOffers(offers[side], models[side], choice[side]),
      side,
      title: `${names[side]}, US dollars per million tokens`,
      cheapest: cheapestOf(offers[side]),
      at: `/models/${models[side].id}/#prices`,
    })),
  };
}
