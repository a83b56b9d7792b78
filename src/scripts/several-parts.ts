import { pairId, inOrder } from '../comparison/rows/pair-id.ts';
import type { ModelPart, PairPart } from '../comparison/several/several.ts';
import { type Candidate, eachTwo } from './line-up.ts';

/** What a table is made of. */
export interface Parts {
  models: ModelPart[];
  pairs: PairPart[];
}

const asked = new Map<string, Promise<unknown>>();

/**
 * Fetches what the build wrote of some models and of each two of them, every file once.
 * @throws where one of them does not come
 */
export async function fetchParts(chosen: readonly Candidate[], base: string): Promise<Parts> {
  const [models, pairs] = await Promise.all([
    Promise.all(chosen.map(({ id }) => fetchPart<ModelPart>(id, base))),
    Promise.all(eachTwo(chosen).map((two) => fetchPart<PairPart>(pairId(inOrder(...two)), base))),
  ]);
  return { models, pairs };
}

function fetchPart<Part>(id: string, base: string): Promise<Part> {
  const part = asked.get(id) ?? fetchJson(`${base}compare/parts/${id}.json`);
  asked.set(id, part);
  part.catch(() => asked.delete(id));
  return part as Promise<Part>;
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.json();
}
