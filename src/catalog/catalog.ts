import type { Model } from './types/model.ts';
import type { Family } from './types/family.ts';
import type { Offer, Provider } from './types/offer.ts';
import type { Benchmark } from './types/benchmark.ts';
import type { Board } from './types/board.ts';
import type { Source } from './types/source.ts';
import type { UseCase } from './types/use-case.ts';
import type { MatchupFile } from './types/matchup-file.ts';
import type { Guide } from './types/guide.ts';
import type { Card } from './types/card.ts';
import type { VerdictMove } from './types/move.ts';

/** The records with their references followed: what the rest of the house works on. */
export interface Catalog {
  /** Each list in the order of names. */
  models: Model[];
  families: Family[];
  providers: Provider[];
  /** Provider by provider, in the order of its record. */
  offers: Offer[];
  benchmarks: Benchmark[];
  /** Editions of benchmarks, the newest first. */
  boards: Board[];
  sources: Source[];
  /** In the order that their records give. */
  useCases: UseCase[];
  /** What people added to pairs. */
  matchups: MatchupFile[];
  /** The latest first. */
  guides: Guide[];
  /** Cards that open models run on, in the order of names. */
  cards: Card[];
  /** Conclusions that moved, the oldest first, where a history of them is kept. */
  moves?: readonly VerdictMove[] | undefined;
}

export type { EventKind, Tier } from './vocabulary.ts';
export type { Agreement, Source } from './types/source.ts';
export type { Testimony } from './types/testimony.ts';
export type { Claim } from './types/claim.ts';
export type { Score } from './types/score.ts';
export type { ModelEvent } from './types/model-event.ts';
export type { Remark } from './types/remark.ts';
export type { Offer, Provider } from './types/offer.ts';
export type { Model } from './types/model.ts';
export type { Family } from './types/family.ts';
export type { Benchmark } from './types/benchmark.ts';
export type { Board, BoardMetric, BoardRow, LeastDifference } from './types/board.ts';
export type { Limit, Measure, Opinion, UseCase } from './types/use-case.ts';
export type { Support } from './types/support.ts';
export type { MatchupFile } from './types/matchup-file.ts';
export type { Guide } from './types/guide.ts';
export type { Card, CardFact } from './types/card.ts';
export type { Conclusion, VerdictMove } from './types/move.ts';
export type { Layout } from './types/layout.ts';
