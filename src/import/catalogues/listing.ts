import { z } from 'zod';
import { refuse } from './refusal.ts';

/** What one host asks for one model, in US dollars for a million tokens. */
export interface ListedPrices {
  input: number;
  output: number;
  cached?: number | undefined;
  cacheWrite?: number | undefined;
}

/** A price that holds from a length of prompt on. */
export interface PriceTier extends ListedPrices {
  above: number;
}

/** One model at one host, as a catalogue lists it. What it leaves out is undefined. */
export interface Listing {
  host: string;
  id: string;
  name?: string | undefined;
  prices?: ListedPrices | undefined;
  tiers: PriceTier[];
  /** The first day of the price, where the catalogue dates prices. */
  from?: string | undefined;
  /** The hours of the day in which the price holds. */
  hours?: string | undefined;
  context?: number | undefined;
  maxOutput?: number | undefined;
  reads: string[];
  writes: string[];
  knowledge?: string | undefined;
  released?: string | undefined;
  openWeights?: boolean | undefined;
  reasoning?: boolean | undefined;
  tools?: boolean | undefined;
  structured?: boolean | undefined;
  /** Its end at the host: the day that was named, and the day of the notice where one was given. */
  end?: { on: string; announced?: string | undefined; successor?: string | undefined } | undefined;
  /** Whether the catalogue has it as gone: of such an entry the end alone is read. */
  isRetired?: true | undefined;
}

/** The parts of a catalogue that all have alike, each refused where it is of another kind. */
const TOO_LONG = 300;
const isClean = (text: string) =>
  text.length > 0 && text.length <= TOO_LONG && !/[<>\p{Cc}]/u.test(text);

/** An id or a name: text without markup. */
export const name = z.string().trim().refine(isClean, { error: 'allowed is text without markup' });
/** Dollars for a million tokens, as a number. */
export const dollars = z.number({ error: 'allowed is a number of dollars, not text' });
/** A number of tokens. */
export const tokens = z.number().min(0).max(1e10);

/** Checks a part of a catalogue. @throws Refusal with the place of the first fault. */
export function check<T>(where: string, schema: z.ZodType<T>, data: unknown): T {
  const { success, data: found, error } = schema.safeParse(data);
  if (success) return found;
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  const value = issue?.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  return refuse(
    `${where} at ${path}`,
    JSON.stringify(value)?.slice(0, 120) ?? 'nothing',
    issue?.message ?? '',
  );
}

/** Parses JSON. @throws Refusal where it is none. */
export function json(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(where, `no JSON (${(error as Error).message})`, 'wanted is a whole file');
  }
}

/** Dearer than this for a million tokens is the price of something else: of an hour, a picture. */
const DEAREST = 1000;

/** A price that stands for one: zero is free, a subscription or not known, less is a router's mark. */
export function priced(prices: ListedPrices | undefined): ListedPrices | undefined {
  if (!prices || prices.input <= 0 || prices.output <= 0) return undefined;
  if (Math.max(prices.input, prices.output) > DEAREST) return undefined;
  const { input, output, cached, cacheWrite } = prices;
  return { input, output, cached: above(cached), cacheWrite: above(cacheWrite) };
}

function above(price: number | undefined): number | undefined {
  return price !== undefined && price > 0 ? price : undefined;
}

/** A limit that stands for one: zero is not known. */
export function limit(number: number | null | undefined): number | undefined {
  return number ? Math.round(number) : undefined;
}
