import type { ModelPart } from '../comparison/several/several.ts';

const asked = new Map<string, Promise<ModelPart>>();

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
