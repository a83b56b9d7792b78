import type { Benchmark, Catalog, Source } from '../../catalog/catalog.ts';
import { sourcesIn } from '../citations/sources-in.ts';
import { type Edition, editionsOf } from '../boards/edition.ts';
import { type RankedResult, type RankedBoard, rankedBoards } from '../scores/ranked-board.ts';
import { REPORTERS, REPORTER_WORDS, sayQuoted } from '../telling/reporter.ts';

/** A benchmark: all that its page says. */
export interface BenchmarkPage {
  benchmark: Benchmark;
  /** Results of one setting and one runner, where two models or more met in one run. */
  ranked: DrawnBoard[];
  /** The others: there is nothing to rank these against. */
  alone: DrawnBoard[];
  /** What the marks behind the figures mean, those that the page has. */
  reporters: ReporterMark[];
  /** The newest first. */
  editions: Edition[];
  /** Numbered on the page in this order. */
  sources: Source[];
}

/** The results of one setting and one runner, each with its mark. */
export interface DrawnBoard extends RankedBoard {
  entries: DrawnEntry[];
  doubted: DrawnEntry[];
}

export interface DrawnEntry extends RankedResult {
  /** Who stands behind it, in a word or two. */
  mark: string;
  /** `quoted by Meta`, where nothing of the runner itself was read. */
  quoted: string | undefined;
}

/** A mark and what it means. */
export interface ReporterMark {
  kind: string;
  label: string;
  explain: string;
}

/** What is known of a benchmark. */
export function benchmarkPage(catalog: Catalog, benchmark: Benchmark): BenchmarkPage {
  const boards = rankedBoards(catalog, benchmark).map(toDrawn);
  const editions = editionsOf(catalog, benchmark);
  return {
    benchmark,
    ranked: boards.filter(({ isRanked }) => isRanked),
    alone: boards.filter(({ isRanked }) => !isRanked),
    reporters: marksOf(boards.flatMap(({ entries, doubted }) => [...entries, ...doubted])),
    editions,
    sources: sourcesIn(
      editions.map(({ board }) => board.source),
      boards,
    ),
  };
}

function toDrawn(board: RankedBoard): DrawnBoard {
  const { entries, doubted } = board;
  return { ...board, entries: entries.map(toDrawnEntry), doubted: doubted.map(toDrawnEntry) };
}

function toDrawnEntry(entry: RankedResult): DrawnEntry {
  return { ...entry, mark: REPORTER_WORDS[entry.reporter].label, quoted: sayQuoted(entry) };
}

function marksOf(entries: readonly RankedResult[]): ReporterMark[] {
  return REPORTERS.filter((kind) => entries.some(({ reporter }) => reporter === kind)).map(
    (kind) => ({ kind, ...REPORTER_WORDS[kind] }),
  );
}
