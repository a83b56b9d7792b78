import type { Model } from '../../../catalog/catalog.ts';
import { pagesOf } from '../../../comparison/rows/pages.ts';
import { pairId } from '../../../comparison/rows/pair.ts';
import type { Sides } from '../../../comparison/rows/sides.ts';
import type { Studies } from '../../../comparison/study/studies.ts';
import { type Matchup, keepSummary, matchupOf } from '../../../comparison/views/matchup.ts';
import type { PageCard } from '../../search/card.ts';
import { pairCard } from '../../search/pair-card.ts';

/**
 * The matchup of a pair, for its page. What is said of it elsewhere is kept with the studies, so
 * that no matchup is made twice; the matchup itself is not, for there are as many as pairs.
 */
export function openPair(studies: Studies, models: Sides<Model>): Matchup {
  const matchup = matchupOf(studies, models);
  keepCard(studies, models, () => pairCard(matchup));
  return matchup;
}

/** What is said of a pair elsewhere than on its own page. */
export function cardOf(studies: Studies, models: Sides<Model>): PageCard {
  return keepCard(studies, models, () => pairCard(matchupOf(studies, models)));
}

/** Keeps what is said of the pairs whose pages were made apart, and their summaries with it. */
export function takeOverCards(
  studies: Studies,
  read: (pair: string) => PageCard | undefined,
): void {
  for (const models of pagesOf(studies)) {
    const card = read(pairId(models));
    if (!card) continue;
    keepCard(studies, models, () => card);
    keepSummary(studies, models, () => card.text);
  }
}

function keepCard(studies: Studies, { a, b }: Sides<Model>, make: () => PageCard): PageCard {
  return studies.keep([cardOf, a, b], make);
}
