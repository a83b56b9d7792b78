import type { Model, Source } from '../../catalog/catalog.ts';
import { type Citation, type ClaimStanding, countStandings, modelCitations } from './citation.ts';
import { byText } from '../evidence/rank.ts';
import type { Studies } from '../study/studies.ts';

/** What one secondary source says of two models, held against the best source. */
export interface ClaimCheck {
  source: Source;
  counts: [ClaimStanding, number][];
  /** Those that a better source contradicts or does not support. */
  faults: Citation[];
}

const BORNE_OUT: readonly ClaimStanding[] = ['shown', 'agrees', 'nobody else says so'];

/** The secondary sources on the given models, those with the most faults first. */
export function claimChecksOf(studies: Studies, models: readonly Model[]): ClaimCheck[] {
  const citations = models
    .flatMap((model) => modelCitations(studies, model))
    .filter(({ testimony }) => testimony.source.tier === 'secondary');
  return [...Map.groupBy(citations, ({ testimony }) => testimony.source)]
    .map(([source, said]) => ({
      source,
      counts: countStandings(said),
      faults: said.filter(({ standing }) => !BORNE_OUT.includes(standing)),
    }))
    .toSorted(
      (one, other) =>
        other.faults.length - one.faults.length || byText(one.source.id, other.source.id),
    );
}
