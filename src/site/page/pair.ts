import type { Model } from '../../catalog/catalog.ts';
import type { Sides } from '../../comparison/rows/sides.ts';
import type { Studies } from '../../comparison/study/studies.ts';
import { type Matchup, matchupOf } from '../../comparison/views/matchup.ts';
import type { Card } from '../search/card.ts';
import { pairCard } from '../search/pair-card.ts';

/** What other pages and search say of a pair. */
interface InShort {
  duel: Pick<Matchup, 'id' | 'models' | 'tally' | 'summary'>;
  card: Card;
}

/**
 * The matchup of a pair, for its page. What is said of it elsewhere is kept with the studies, so
 * that no matchup is made twice; the matchup itself is not, for there are as many as pairs.
 */
export function openPair(studies: Studies, models: Sides<Model>): Matchup {
  const matchup = matchupOf(studies, models);
  keepInShort(studies, models, () => matchup);
  return matchup;
}

/** What is said of a pair elsewhere than on its own page. */
export function pairInShort(studies: Studies, models: Sides<Model>): InShort {
  return keepInShort(studies, models, () => matchupOf(studies, models));
}

function keepInShort(studies: Studies, models: Sides<Model>, make: () => Matchup): InShort {
  return studies.keep([pairInShort, models.a, models.b], () => {
    const matchup = make();
    const { id, tally, summary } = matchup;
    return { duel: { id, models, tally, summary }, card: pairCard(matchup) };
  });
}
