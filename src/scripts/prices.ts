import type { Asks } from '../comparison/offers/cost/plan.ts';

/** What is asked for models, loaded as it is needed and kept. */
export interface PriceStore {
  /** Of some models, in their order. Fails where they cannot be loaded. */
  of: (ids: readonly string[]) => Promise<Asks>;
  /** Of every model. */
  all: () => Promise<Asks>;
}

/** @param base the root of the site */
export function pricesAt(base: string): PriceStore {
  const loading = new Map<string, Promise<Asks>>();
  const load = (file: string): Promise<Asks> => {
    const known = loading.get(file) ?? fetchAsks(`${base}cost/${file}`);
    loading.set(file, known);
    // What failed is tried again when it is asked for again.
    known.catch(() => loading.delete(file));
    return known;
  };
  return {
    of: async (ids) => {
      const each = await Promise.all(ids.map((id) => load(`prices/${id}.json`)));
      return {
        models: each.flatMap(({ models }) => models),
        publishers: Object.assign({}, ...each.map(({ publishers }) => publishers)) as Record<
          string,
          string
        >,
      };
    },
    all: () => load('prices.json'),
  };
}

async function fetchAsks(address: string): Promise<Asks> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Asks;
}
