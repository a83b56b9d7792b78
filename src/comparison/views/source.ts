import type { Board, Source } from '../../catalog/catalog.ts';
import {
  type Citation,
  type Standing,
  citationsOf,
  countStandings,
} from '../citations/citation.ts';
import type { Studies } from '../study/studies.ts';

/** A source: all that its page says. */
export interface SourcePage {
  source: Source;
  citations: Citation[];
  /** How many of them stand how. */
  standings: [Standing, number][];
  /** Editions of benchmarks that are taken from it. */
  boards: Board[];
}

/** What is taken from a source. */
export function sourcePage(studies: Studies, source: Source): SourcePage {
  const citations = citationsOf(studies, source);
  return {
    source,
    citations,
    standings: countStandings(citations),
    boards: studies.boards.filter((board) => board.source === source),
  };
}
