import type { z } from 'zod';
import type { Kind } from '../kind.ts';
import { benchmark } from './benchmark.ts';
import { board } from './board.ts';
import { card } from './card.ts';
import { family } from './family.ts';
import { guide } from './guide.ts';
import { layouts } from './layouts.ts';
import { model } from './model.ts';
import { provider } from './provider.ts';
import { matchup } from './matchup.ts';
import { source } from './source.ts';
import { useCase } from './use-case.ts';

/** The kinds of record, each under the folder of `content/` that holds it. */
export const KINDS = {
  models: model,
  families: family,
  sources: source,
  providers: provider,
  benchmarks: benchmark,
  boards: board,
  'use-cases': useCase,
  matchups: matchup,
  guides: guide,
  cards: card,
  layouts,
} as const satisfies Record<Kind, z.ZodType>;

/** A record as its schema gives it. */
export type RecordOf<K extends Kind> = z.output<(typeof KINDS)[K]>;
