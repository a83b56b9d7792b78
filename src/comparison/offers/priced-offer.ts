import type { Offer } from '../../catalog/catalog.ts';
import type { PartialDate } from '../../catalog/values/date.ts';

/** What is true of every offer on the build date. */
interface OnDay {
  offer: Offer;
  /** Days since the price was last seen in force; undefined where no date is known. */
  age?: number | undefined;
}

/** An offer that can be had at its price: the only kind that is compared. */
export interface PaidOffer extends OnDay {
  state: 'paid';
  /** Three parts input to one part output, US dollars per million tokens. */
  blended: number;
  age: number;
  /** The first day on which it holds no more, where its record names the last one. */
  stop?: PartialDate | undefined;
}

/** The same offer at a later price. */
export interface ReplacedOffer extends OnDay {
  state: 'replaced';
  blended: number;
  later: Offer;
}

/** An offer that is shown and compared with nothing. */
export interface SetAside extends OnDay {
  state: 'free' | 'to come' | 'no price' | 'doubted' | 'out of date' | 'listed only' | 'ended';
  blended?: number | undefined;
}

/** An offer on the build date. */
export type PricedOffer = PaidOffer | ReplacedOffer | SetAside;

/** What keeps an offer from being compared; `paid` if nothing does. */
export type OfferState = PricedOffer['state'];
