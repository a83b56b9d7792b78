import type { ModelPart, PairPart } from '../comparison/several/several.ts';
import { type Candidate, eachTwo } from './line-up.ts';

/** What a table is made of. */
export interface Parts {
  models: ModelPart[];
  pairs: PairPart[];
}

const asked = new Map<string, Promise<ModelPart>>();

/**
 * Fetches what the build wrote of some models, every file once, and compares each two of them.
 * @throws where one of them does not come
 */
export async function fetchParts(chosen: readonly Candidate[], base: string): Promise<Parts> {
  const [{ meet }, ...models] = await Promise.all([
    import('./meeting.ts'),
    ...chosen.map(({ id }) => fetchPart(id, base)),
  ]);
  const pairs = await Promise.all(eachTwo(models).map(([one, other]) => meet(one, other)));
  return { models, pairs };
}

/** What the build wrote of a model. @throws where it does not come */
export function fetchPart(id: string, base: string): Promise<ModelPart> {
  const part = asked.get(id) ?? fetchJson(`${base}compare/parts/${id}.json`);
  asked.set(id, part);
  part.catch(() => asked.delete(id));
  return part;
}

async function fetchJson(address: string): Promise<ModelPart> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.json() as Promise<ModelPart>;
}
