import type { Benchmark, Catalog, Source } from '../../catalog/catalog.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import { type Edition, editionsOf } from '../boards/edition.ts';
import { type RankedBoard, rankedBoards } from '../scores/ranked-board.ts';

/** A benchmark: all that its page says. */
export interface BenchmarkPage {
  benchmark: Benchmark;
  /** Results of one setting and one runner, where two models or more met in one run. */
  ranked: RankedBoard[];
  /** The others: there is nothing to rank these against. */
  alone: RankedBoard[];
  /** The newest first. */
  editions: Edition[];
  /** Numbered on the page in this order. */
  sources: Source[];
}

/** What is known of a benchmark. */
export function benchmarkPage(catalog: Catalog, benchmark: Benchmark): BenchmarkPage {
  const boards = rankedBoards(catalog, benchmark);
  const editions = editionsOf(catalog, benchmark);
  return {
    benchmark,
    ranked: boards.filter(({ isRanked }) => isRanked),
    alone: boards.filter(({ isRanked }) => !isRanked),
    editions,
    sources: sourcesIn(
      editions.map(({ board }) => board.source),
      boards,
    ),
  };
}
