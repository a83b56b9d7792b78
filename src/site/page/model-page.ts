import type { Model } from '../../catalog/catalog.ts';
import { type PriceHistory, priceHistoriesOf } from '../../comparison/offers/history.ts';
import { whoSells } from '../../comparison/offers/seller.ts';
import { cheapestOf } from '../../comparison/offers/sound.ts';
import { type ContextScale, contextScaleOf } from '../../comparison/pictures/context-scale.ts';
import { entryOf } from '../../comparison/pictures/entry.ts';
import { type ParameterBars, parameterBarsOf } from '../../comparison/pictures/parameter-bars.ts';
import { type PricePicture, pricePictureOf } from '../../comparison/pictures/price-strip.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { type Pill, pillsOf } from '../../comparison/telling/life.ts';
import { type KeyFigure, keyFiguresOf } from '../../comparison/views/key-figure.ts';
import { type Profile, profileOf } from '../../comparison/views/profile.ts';
import { releaseOf } from '../words/release.ts';
import { groupOffers } from './offer-group.ts';
import { type OfferLine, offerLineOf } from './offer-line.ts';
import { type DrawnHistories, drawnHistories } from './price-history.ts';

/** The page of a model: what is known of it, in words and pictures. */
export interface ModelPage {
  profile: Profile;
  /** `released 5 April 2025`. */
  released: string;
  pills: Pill[];
  figures: KeyFigure[];
  /** The parts that can be jumped to. */
  parts: { id: string; title: string }[];
  context: ContextScale | undefined;
  parameters: ParameterBars | undefined;
  prices: ModelPrices;
  /** Those that it meets on a page. */
  pairs: Sides<Model>[];
}

/** What a model costs: the spread, every offer, and how offers changed. */
export interface ModelPrices {
  picture: PricePicture | undefined;
  /** How many offers there are. */
  count: number;
  lines: OfferLine[];
  histories: DrawnHistories | undefined;
}

/** All that the page of a model draws. */
export function modelPage(studies: Studies, model: Model): ModelPage {
  const profile = profileOf(studies, model);
  return {
    profile,
    released: releaseOf(profile.life),
    pills: pillsOf(profile.life),
    figures: keyFiguresOf(profile),
    parts: partsOf(profile),
    context: contextScaleOf([entryOf(profile, 'context-window')]),
    parameters: parameterBarsOf(
      [entryOf(profile, 'parameters-total')],
      [entryOf(profile, 'parameters-active')],
    ),
    prices: pricesOf(profile, studies.date),
    pairs: pagesOf(studies).filter(({ a, b }) => a === model || b === model),
  };
}

function partsOf({ turns, isKept, scores, remarks }: Profile): ModelPage['parts'] {
  return [
    { id: 'facts', title: 'Facts' },
    ...(turns.length > 0 ? [{ id: 'life', title: 'Life' }] : []),
    { id: 'prices', title: 'Prices' },
    ...(isKept || scores.length > 0 ? [{ id: 'results', title: 'Benchmark results' }] : []),
    ...(isKept || remarks.length > 0 ? [{ id: 'remarks', title: 'Remarks' }] : []),
    { id: 'matchups', title: 'Matchups' },
    { id: 'sources', title: 'Sources' },
  ];
}

function pricesOf({ offers }: Profile, date: string): ModelPrices {
  const cheapest = cheapestOf(offers);
  const names = {
    nameOf: ({ latest }: PriceHistory) => whoSells(latest.priced),
    pathOf: ({ latest }: PriceHistory) => `/providers/${latest.offer.provider.id}/`,
  };
  return {
    picture: pricePictureOf(offers),
    count: offers.length,
    lines: groupOffers(offers).map((group) => offerLineOf(group, cheapest)),
    histories: drawnHistories(priceHistoriesOf(offers), names, date),
  };
}
