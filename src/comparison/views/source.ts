import type { Board, Source } from '../../catalog/catalog.ts';
import { type Citation, citationsOf } from '../citations/citation.ts';
import type { Studies } from '../study/studies.ts';

/** A source: all that its page says. */
export interface SourcePage {
  source: Source;
  citations: Citation[];
  /** Editions of benchmarks that are taken from it. */
  boards: Board[];
}

/** What is taken from a source. */
export function sourcePage(studies: Studies, source: Source): SourcePage {
  return {
    source,
    citations: citationsOf(studies, source),
    boards: studies.boards.filter((board) => board.source === source),
  };
}
