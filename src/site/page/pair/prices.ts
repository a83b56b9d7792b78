import { cheapestOf } from '../../../comparison/offers/sound.ts';
import { type OfferLanes, offerLanesOf } from '../../../comparison/pictures/offer-lanes.ts';
import type { Prose } from '../../../comparison/prose/prose.ts';
import { SIDES, type SideId } from '../../../comparison/rows/sides.ts';
import type { Matchup } from '../../../comparison/views/matchup.ts';
import { namesOf } from '../../words/names.ts';
import { count } from '../../words/words.ts';
import { briefOffers } from '../offer-group.ts';
import { type OfferLine, offerLineOf } from '../offer-line.ts';
import { type DrawnGroup, drawnGroup } from './drawn-rows.ts';

/** Prices of a pair page: what is compared and why, then the offers that a choice turns on. */
export interface DrawnPrices {
  basis: Prose;
  rows: DrawnGroup;
  /** What the fold of the offers is called. */
  says: string;
  lanes: OfferLanes | undefined;
  sides: SideOffers[];
}

/** The offers of one side that a choice turns on. */
export interface SideOffers {
  side: SideId;
  title: string;
  lines: OfferLine[];
  /** How many others there are, and where all of them stand. */
  more: { count: number; at: string };
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
    sides: SIDES.map((side) => {
      const { groups, more } = briefOffers(offers[side], models[side], choice[side]);
      const cheapest = cheapestOf(offers[side]);
      return {
        side,
        title: `${names[side]}, US dollars per million tokens`,
        lines: groups.map((group) => offerLineOf(group, cheapest)),
        more: { count: more, at: `/models/${models[side].id}/#prices` },
      };
    }),
  };
}
