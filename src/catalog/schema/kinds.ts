import type { z } from 'zod';
import { benchmark } from './benchmark.ts';
import { family } from './family.ts';
import { guide } from './guide.ts';
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
  'use-cases': useCase,
  matchups: matchup,
  guides: guide,
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** What one record of a kind is called: `model`, `family`. */
export function nounOf(kind: Kind): string {
  return kind.replace(/ies$/, 'ys').slice(0, -1);
}

/** The kind of which the noun names one record; undefined if there is none. */
export function kindOf(noun: string): Kind | undefined {
  return KIND_NAMES.find((kind) => nounOf(kind) === noun);
}

/** A record as its schema gives it. */
export type RecordOf<K extends Kind> = z.output<(typeof KINDS)[K]>;
