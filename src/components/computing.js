/**
 * What components do not import but as types: facts, and what is worked out of them. They may spell a
 * value, a date or an amount, count, number a source, place a mark and lead to a page.
 */
export const COMPUTED_ELSEWHERE =
  '/(comparison/(?!rows/sides\\.ts)|catalog/(?!values/|vocabulary\\.ts)|site/(?!address/|page/(numbering|percent)\\.ts|words/(words|voices|names-cut)\\.ts)).*\\.ts$';

/** Components that still work something out themselves. This list only gets shorter. */
export const COMPUTING = [
  'benchmark/BoardEntry.astro',
  'benchmark/EditionList.astro',
  'benchmark/ReporterKey.astro',
  'cell/Line.astro',
  'cell/Prose.astro',
  'guide/GuideView.astro',
  'job/JobOpinions.astro',
  'job/JobRules.astro',
  'job/SetAside.astro',
  'list/PairList.astro',
  'list/SeveralRows.astro',
  'model/ModelPictures.astro',
  'model/ModelPrices.astro',
  'model/ProfileHead.astro',
  'moving/Advice.astro',
  'moving/CandidateView.astro',
  'moving/JobMoves.astro',
  'moving/LoadRow.astro',
  'moving/LoadTable.astro',
  'moving/MoveView.astro',
  'offer/OfferLine.astro',
  'offer/PriceHistories.astro',
  'offer/PriceSpread.astro',
  'offer/PriceSteps.astro',
  'offer/PriceStrip.astro',
  'offer/Sellers.astro',
  'picture/ParameterBars.astro',
  'provider/ProviderView.astro',
  'start/StartCards.astro',
  'start/StartJob.astro',
  'tool/BreakEvenTool.astro',
  'tool/CostTool.astro',
  'tool/FitStated.astro',
  'tool/FitTool.astro',
  'tool/StatedLoads.astro',
];
