import { sayAbout } from '../../catalog/values/money.ts';
import type { PaidOffer, PricedOffer } from '../offers/offer.ts';
import { whoSellsWhen } from '../offers/seller.ts';
import { type PriceSpread, sayFlagged, spreadOf } from '../offers/spread.ts';
import { ROOM, logShare, ticksOf } from './scale.ts';

/** One dot an offer on a log axis; those at one place are stacked. Places are fractions. */
export interface PriceStrip {
  marks: { at: number; label: string }[];
  stacks: StripDot[][];
}

export interface StripDot {
  at: number;
  end: 'low' | 'high' | undefined;
  /** `Azure, fp8 $0.35`. */
  says: string;
}

/** How far the prices of a model lie apart, in words and drawn. */
export interface PricePicture {
  says: string;
  /** What takes no part. */
  flagged: string | undefined;
  strip: PriceStrip | undefined;
}

/** Prices nearer to each other than this would be drawn on top of each other. */
const TOO_NEAR = 1.05;
/** So many stacks fit beside each other. */
const STACKS = 60;

/** The spread of what is asked for a model; nothing where nobody sells it. */
export function pricePictureOf(offers: readonly PricedOffer[]): PricePicture | undefined {
  if (offers.length === 0) return undefined;
  const spread = spreadOf(offers);
  const isApart = spread && spread.high > spread.low * TOO_NEAR;
  return {
    says: spread
      ? `${spread.says} Blended is three parts input to one part output.`
      : 'No current paid offer was found.',
    flagged: sayFlagged(offers),
    strip: isApart ? stripOf(spread) : undefined,
  };
}

function stripOf({ offers, low, high }: PriceSpread): PriceStrip {
  const place = (price: number) => logShare(price, { low, high });
  const round = ticksOf({ low, high }, ROOM).map(({ value }) => value);
  const dots = offers.map((offer) => toDot(offer, place(offer.blended), { low, high }));
  return {
    marks: [low, ...round, high].map((price) => ({ at: place(price), label: sayAbout(price) })),
    stacks: [...Map.groupBy(dots, ({ at }) => Math.round(at * STACKS)).values()],
  };
}

function toDot(offer: PaidOffer, at: number, ends: { low: number; high: number }): StripDot {
  const { blended } = offer;
  const end = blended === ends.low ? 'low' : blended === ends.high ? 'high' : undefined;
  return { at, end, says: `${whoSellsWhen(offer)} ${sayAbout(blended)}` };
}
