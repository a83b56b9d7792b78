import { z } from 'zod';
import { type Listing, check, dollars, json, limit, name, priced, tokens } from './listing.ts';

/** The `api.json` of models.dev, for those who have a copy at hand. */

const optional = <T extends z.ZodType>(schema: T) => schema.nullish();

const cost = {
  input: optional(dollars),
  output: optional(dollars),
  cache_read: optional(dollars),
  cache_write: optional(dollars),
};

const entry = z.looseObject({
  id: name,
  name: optional(name),
  release_date: optional(z.string()),
  knowledge: optional(z.string()),
  reasoning: optional(z.boolean()),
  tool_call: optional(z.boolean()),
  structured_output: optional(z.boolean()),
  open_weights: optional(z.boolean()),
  limit: optional(z.looseObject({ context: optional(tokens), output: optional(tokens) })),
  modalities: optional(
    z.looseObject({ input: optional(z.array(z.string())), output: optional(z.array(z.string())) }),
  ),
  cost: optional(z.looseObject({ ...cost, context_over_200k: optional(z.looseObject(cost)) })),
});

const file = z.record(z.string(), z.looseObject({ models: z.record(z.string(), entry) }));

type Cost = { [K in keyof typeof cost]?: number | null | undefined };

export function readModelsDev(where: string, text: string): Listing[] {
  return Object.entries(check(where, file, json(where, text))).flatMap(([host, { models }]) =>
    Object.values(models).map((found) => toListing(host, found)),
  );
}

function toListing(host: string, found: z.output<typeof entry>): Listing {
  const tier = pricesOf(found.cost?.context_over_200k);
  return {
    host,
    id: found.id,
    name: found.name ?? undefined,
    prices: pricesOf(found.cost),
    tiers: tier ? [{ ...tier, above: 200_000 }] : [],
    context: limit(found.limit?.context),
    maxOutput: limit(found.limit?.output),
    reads: found.modalities?.input ?? [],
    writes: found.modalities?.output ?? [],
    knowledge: found.knowledge ?? undefined,
    released: found.release_date ?? undefined,
    openWeights: found.open_weights ?? undefined,
    reasoning: found.reasoning ?? undefined,
    tools: found.tool_call ?? undefined,
    structured: found.structured_output ?? undefined,
  };
}

function pricesOf(asked: Cost | null | undefined) {
  if (typeof asked?.input !== 'number' || typeof asked.output !== 'number') return undefined;
  return priced({
    input: asked.input,
    output: asked.output,
    cached: asked.cache_read ?? undefined,
    cacheWrite: asked.cache_write ?? undefined,
  });
}
