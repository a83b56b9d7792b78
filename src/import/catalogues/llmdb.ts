import { z } from 'zod';
import type { Files } from './archive.ts';
import { type Listing, check, dollars, json, limit, name, priced, tokens } from './listing.ts';
import { refuse } from './refusal.ts';

/** llmdb: limits, modalities, dates, open weights and hosts. It knows no tiers of prices. */

export const isLlmdbData = (path: string) =>
  /^dist\/providers\/[\w-]+\.js$/.test(path) || path === KEYS || path === STRINGS;

const KEYS = 'dist/generated/compact-keys.js';
const STRINGS = 'dist/generated/compact-strings.js';

/** What stands in an object, a list and a repeated text. */
const [OBJECT, LIST, TEXT] = [0, 1, 2];

const optional = <T extends z.ZodType>(schema: T) => schema.nullish();

const entry = z.looseObject({
  id: name,
  name: optional(name),
  retired: optional(z.boolean()),
  release_date: optional(z.string()),
  knowledge: optional(z.string()),
  limits: optional(z.looseObject({ context: optional(tokens), output: optional(tokens) })),
  modalities: optional(
    z.looseObject({ input: optional(z.array(z.string())), output: optional(z.array(z.string())) }),
  ),
  cost: optional(
    z.looseObject({
      input: optional(dollars),
      output: optional(dollars),
      cache_read: optional(dollars),
      cache_write: optional(dollars),
    }),
  ),
  capabilities: optional(
    z.looseObject({
      reasoning: optional(z.looseObject({ enabled: optional(z.boolean()) })),
      tools: optional(z.looseObject({ enabled: optional(z.boolean()) })),
    }),
  ),
  extra: optional(
    z.looseObject({
      open_weights: optional(z.boolean()),
      structured_output: optional(z.boolean()),
    }),
  ),
  lifecycle: optional(
    z.looseObject({
      deprecated_at: optional(z.string()),
      retires_at: optional(z.string()),
      replacement: optional(z.string()),
    }),
  ),
});

const provider = z.looseObject({ id: name, models: z.record(z.string(), entry) });

export function readLlmdb(files: Files): Listing[] {
  const keys = check(KEYS, z.array(z.string()), literalIn(KEYS, files.get(KEYS) ?? ''));
  const strings = check(STRINGS, z.array(z.string()), literalIn(STRINGS, files.get(STRINGS) ?? ''));
  return [...files].flatMap(([path, text]) => {
    if (path === KEYS || path === STRINGS) return [];
    const { id, models } = check(
      path,
      provider,
      expand(path, literalIn(path, text), keys, strings),
    );
    return Object.values(models).map((found) => toListing(id, found));
  });
}

/** The one literal of a module, read as JSON: the module is not run. */
function literalIn(path: string, text: string): unknown {
  const [, found] =
    /(?:= |compactStrings, )(\[[^]*?\])\)?;?\s*(?:\nconst provider|$)/.exec(text) ?? [];
  return found === undefined
    ? refuse(path, 'no list', 'wanted is a module of one list')
    : json(path, found);
}

/** Takes the compact form of the catalogue apart. */
function expand(path: string, value: unknown, keys: string[], strings: string[]): unknown {
  if (!Array.isArray(value)) return value;
  const [mark, ...rest] = value as unknown[];
  const inner = (item: unknown) => expand(path, item, keys, strings);
  if (mark === LIST) return rest.map(inner);
  if (mark === TEXT && rest.length === 1)
    return strings[Number(rest[0])] ?? refuse(path, 'an unknown text', 'texts are listed');
  if (mark !== OBJECT || rest.length % 2 === 1)
    return refuse(path, 'another form', 'the form has changed');
  const made: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (let at = 0; at < rest.length; at += 2) {
    const key = typeof rest[at] === 'number' ? keys[rest[at] as number] : rest[at];
    if (typeof key !== 'string') refuse(path, 'an unknown key', 'keys are listed');
    else made[key] = inner(rest[at + 1]);
  }
  return { ...made };
}

function toListing(host: string, found: z.output<typeof entry>): Listing {
  const { id, limits, modalities, cost, capabilities, extra } = found;
  const isPriced = typeof cost?.input === 'number' && typeof cost.output === 'number';
  return {
    host,
    id,
    name: found.name ?? undefined,
    prices: isPriced
      ? priced({
          input: cost.input ?? 0,
          output: cost.output ?? 0,
          cached: cost.cache_read ?? undefined,
          cacheWrite: cost.cache_write ?? undefined,
        })
      : undefined,
    tiers: [],
    context: limit(limits?.context),
    maxOutput: limit(limits?.output),
    reads: modalities?.input ?? [],
    writes: modalities?.output ?? [],
    knowledge: found.knowledge ?? undefined,
    released: found.release_date ?? undefined,
    openWeights: extra?.open_weights ?? undefined,
    reasoning: capabilities?.reasoning?.enabled ?? undefined,
    tools: capabilities?.tools?.enabled ?? undefined,
    structured: extra?.structured_output ?? undefined,
    end: endOf(found),
    isRetired: found.retired ? true : undefined,
  };
}

/** An end is one only if notice of it was given or it has come: a day before which nothing ends is none. */
function endOf({ lifecycle, retired }: z.output<typeof entry>): Listing['end'] {
  const { deprecated_at: announced, retires_at: on, replacement } = lifecycle ?? {};
  if (!on || !(announced || retired)) return undefined;
  return {
    on: dayOf(on),
    announced: announced ? dayOf(announced) : undefined,
    successor: replacement ?? undefined,
  };
}

/** The day of a moment. */
function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}
