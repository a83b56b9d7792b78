import type { Catalog } from '../../catalog/catalog.ts';
import { pagesOf } from '../../comparison/rows/pages.ts';
import { pairId } from '../../comparison/rows/pair.ts';

/** An address that people may use and where it leads. Paths have no slash at either end. */
export interface Moved {
  from: string;
  to: string;
}

/**
 * Other spellings of addresses that have a page to lead on: aliases of records, and pairs in the
 * other order. Pairs under an alias are far more; hosts and the page of lost addresses lead them on.
 */
export function movedIn(catalog: Catalog): Moved[] {
  return [...movedRecords(catalog), ...movedPairs(catalog)];
}

function movedRecords({ models, families, providers, benchmarks }: Catalog): Moved[] {
  return Object.entries({ models, families, providers, benchmarks }).flatMap(([kind, records]) =>
    records.flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ from: `${kind}/${alias}`, to: `${kind}/${id}` })),
    ),
  );
}

function movedPairs(catalog: Catalog): Moved[] {
  return pagesOf(catalog).map(({ a, b }) => ({
    from: `compare/${pairId({ a: b, b: a })}`,
    to: `compare/${pairId({ a, b })}`,
  }));
}

/** What hosts need to know to lead from any spelling of a pair to its page. */
export interface Spellings {
  /** Ids of models by themselves and by their aliases. */
  ids: Record<string, string>;
  /** The pairs that have pages: `gpt-4o-vs-llama-4-maverick`. */
  pairs: string[];
}

/** Every spelling of a model, and every pair that has a page. */
export function spellingsIn(catalog: Catalog): Spellings {
  const names = catalog.models.flatMap(({ id, aliases }) =>
    [id, ...aliases].map((name) => [name, id] as const),
  );
  return { ids: Object.fromEntries(names), pairs: pagesOf(catalog).map(pairId) };
}

/** Where a pair under any aliases of its models leads; nowhere if that is no spelling of a page. */
export function movedPair(catalog: Catalog, from: string): Moved | undefined {
  const { ids, pairs } = spellingsIn(catalog);
  const [, one = '', other = ''] = /^compare\/(.+)-vs-(.+)$/.exec(from) ?? [];
  const [first, second] = [ids[one], ids[other]];
  const pair = pairs.find((id) => id === `${first}-vs-${second}` || id === `${second}-vs-${first}`);
  return pair && `compare/${pair}` !== from ? { from, to: `compare/${pair}` } : undefined;
}
