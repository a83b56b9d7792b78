import type { Catalog } from '../../catalog/catalog.ts';
import { pairId, pairsOf } from '../../comparison/rows/pair.ts';

/** An address that people may use and where it leads. Paths have no slash at either end. */
export interface Moved {
  from: string;
  to: string;
}

/** Every other spelling of an address: aliases, and pairs in either order under any alias. */
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
  return pairsOf(catalog).flatMap((pair) => {
    const { a, b } = pair;
    const to = pairId(pair);
    const spellings = [a.id, ...a.aliases].flatMap((one) =>
      [b.id, ...b.aliases].flatMap((other) => [`${one}-vs-${other}`, `${other}-vs-${one}`]),
    );
    return spellings
      .filter((spelling) => spelling !== to)
      .map((spelling) => ({ from: `compare/${spelling}`, to: `compare/${to}` }));
  });
}
