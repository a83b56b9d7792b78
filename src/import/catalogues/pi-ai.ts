import { z } from 'zod';
import type { Files } from './archive.ts';
import { type Listing, check, dollars, json, name, priced, tokens } from './listing.ts';

/**
 * pi-ai: prices of some forty hosts on one day, with tiers. Its window is that of a tier, and may
 * not be taken for the model's; zero stands for what is not listed. Of what a model takes it knows text and
 * pictures alone, so that a model that hears looks deaf: kinds of input are not read.
 */

const FOLDER = 'dist/providers/data/';

export const isPiAiData = (path: string) =>
  path.startsWith(FOLDER) && path.endsWith('.json') && !path.endsWith('.manifest.json');

const cost = { input: dollars, output: dollars, cacheRead: dollars, cacheWrite: dollars };

const entry = z.looseObject({
  id: name,
  name,
  type: z.string(),
  reasoning: z.boolean().optional(),
  maxTokens: tokens.optional(),
  cost: z
    .looseObject({
      ...cost,
      tiers: z.array(z.looseObject({ ...cost, inputTokensAbove: tokens })).optional(),
    })
    .optional(),
});

const file = z.record(z.string(), z.record(z.string(), entry));

export function readPiAi(files: Files): Listing[] {
  return [...files].flatMap(([path, text]) => {
    const host = path.slice(FOLDER.length, -'.json'.length);
    const groups = check(path, file, json(path, text));
    return Object.values(groups)
      .flatMap((group) => Object.values(group))
      .filter(({ type }) => type === 'chat')
      .map((found) => toListing(host, found));
  });
}

function toListing(
  host: string,
  { id, name: called, cost: asked, ...rest }: z.output<typeof entry>,
): Listing {
  const prices = priced(asked && withCache(asked));
  return {
    host,
    id,
    name: called,
    prices,
    tiers: (prices ? (asked?.tiers ?? []) : []).flatMap((tier) => {
      const found = priced(withCache(tier));
      return found ? [{ ...found, above: tier.inputTokensAbove }] : [];
    }),
    reads: [],
    writes: [],
    maxOutput: rest.maxTokens || undefined,
    reasoning: rest.reasoning,
  };
}

function withCache(asked: {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
}) {
  return {
    input: asked.input,
    output: asked.output,
    cached: asked.cacheRead,
    cacheWrite: asked.cacheWrite,
  };
}
