/** The kinds of record, each the folder of `content/` that holds it. */
export const KIND_NAMES = [
  'models',
  'families',
  'sources',
  'providers',
  'benchmarks',
  'boards',
  'use-cases',
  'matchups',
  'guides',
  'cards',
  'layouts',
] as const;

export type Kind = (typeof KIND_NAMES)[number];

/** What one record of a kind is called: `model`, `family`. */
export function nounOf(kind: Kind): string {
  return kind.replace(/ies$/, 'ys').slice(0, -1);
}

/** The kind of which the noun names one record; undefined if there is none. */
export function kindOf(noun: string): Kind | undefined {
  return KIND_NAMES.find((kind) => nounOf(kind) === noun);
}
