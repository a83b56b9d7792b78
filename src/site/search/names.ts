import type { Catalog } from '../../catalog/catalog.ts';
import type { Names } from '../../scripts/search-words.ts';

/** Every name that a reader may type for a page but its id, which its address has. */
export function searchNames({ models, families, benchmarks, providers, useCases }: Catalog): Names {
  const jobs = useCases.map(({ id, name }) => [`use-cases/${id}`, [name]]);
  const others = Object.entries({ models, families, benchmarks, providers }).flatMap(
    ([kind, records]) =>
      records.map(({ id, name, aliases }) => [`${kind}/${id}`, [name, ...aliases]]),
  );
  return Object.fromEntries([...others, ...jobs]);
}
