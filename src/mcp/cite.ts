import type { Published } from './published.ts';

/** An answer with what makes it citable. */
export type Cited = Record<string, unknown>;

/** Adds the day of an answer and the documents that it names, and makes addresses of pages whole. */
export async function cited(published: Published, answer: object): Promise<Cited> {
  const root = await published.root();
  const ids = new Set(sourcesIn(answer));
  const all = ids.size > 0 ? await published.result('sources', 'sources') : [];
  const sources = all
    .filter(({ id }) => ids.has(id))
    .map(({ id, title, publisher, url, tier, published: on, retrieved, page }) => {
      return { id, title, publisher, url, tier, published: on, retrieved, page };
    });
  const whole = { asOf: await published.asOf(), ...answer, ...(ids.size > 0 && { sources }) };
  return withAddresses(whole, root) as Cited;
}

/** The ids that stand under `source` and `sources`, at any depth. */
function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    if (key === 'source' && typeof held === 'string') return [held];
    if (key === 'sources' && Array.isArray(held)) return held as string[];
    return sourcesIn(held);
  });
}

/** Every `page` from the root of the site as a whole address. */
function withAddresses(value: unknown, root: string): unknown {
  if (Array.isArray(value)) return value.map((held) => withAddresses(held, root));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      const isPage = key === 'page' && typeof held === 'string';
      return [
        key,
        isPage ? new URL(held.replace(/^\//, ''), root).href : withAddresses(held, root),
      ];
    }),
  );
}
