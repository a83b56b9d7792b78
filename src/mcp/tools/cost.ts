import { z } from 'zod';
import {
  type Quote,
  chooseQuote,
  quotesOn,
  sharedProvider,
} from '../../comparison/offers/cost/choose.ts';
import { courseOf } from '../../comparison/offers/cost/course.ts';
import { type Asked, readFields } from '../../comparison/offers/cost/form.ts';
import {
  type Asks,
  type PlansOfModel,
  namePlan,
  soldOn,
} from '../../comparison/offers/cost/plan.ts';
import { sayBill, sayCourse, sayGaps } from '../../comparison/telling/cost.ts';
import { modelNamed, recordNamed } from '../named.ts';
import { toolOf } from '../tool.ts';

const MOST_MODELS = 6;
/** So many are listed where none is named. */
const CHEAPEST = 15;

const AMOUNT = z.union([z.number(), z.string().min(1)]);
const share = (what: string) => AMOUNT.optional().describe(`${what}, in per cent: 0 to 100`);

const LOAD = z.strictObject({
  in: AMOUNT.describe('Tokens of prompt: 20000000 or "20M"'),
  out: AMOUNT.describe('Tokens of answer, as they are seen'),
  per: z
    .enum(['month', 'request'])
    .optional()
    .describe('Whether in and out are of a month, which is usual, or of one request'),
  requests: AMOUNT.optional().describe('Requests a day, where in and out are of one request'),
  cached: share('Prompt read from the cache'),
  written: share('Prompt written to the cache'),
  hold: z.enum(['5m', '1h']).optional().describe('How long the cache is kept'),
  batch: share('Sent in batches'),
  prompt: AMOUNT.optional().describe('Tokens of one prompt, by which tiers of price go'),
  peak: share('Falls into the dear hours of providers that have such'),
  factor: AMOUNT.optional().describe('Tokens billed as output for each one seen: reasoning'),
});

/** `cost`: what a month of use costs. */
export const cost = toolOf({
  name: 'cost',
  title: 'Cost of a month of use',
  description:
    'What a month of use costs in US dollars: for up to six models with each line of the bill, its gaps and announced changes, or, where no model is named, for the cheapest. Whole prompts are billed at the tier of their length; a missing price gives a sum that is the least, never a zero.',
  input: z.strictObject({
    load: LOAD,
    models: z
      .array(z.string().min(1))
      .min(1)
      .max(MOST_MODELS, `Name ${MOST_MODELS} models at most.`)
      .optional(),
    provider: z
      .string()
      .optional()
      .describe(
        '"own": the maker or else the cheapest, which is usual; "cheapest"; "shared": one that sells all; or the id of a provider',
      ),
    on: z.string().optional().describe('A day in place of that of the data: 2027-01-01'),
  }),
  answer: async (published, { load, models: texts, provider = 'own', on }) => {
    const fields = Object.entries({ ...load, provider, on });
    const given = Object.fromEntries(
      fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
    ) as Record<string, string>;
    const asked = readFields(given);
    refuse(asked);
    if (typeof asked.rule === 'object') {
      recordNamed('provider', provider, await published.result('providers', 'providers'));
    }
    const today = await published.asOf();
    const day = asked.on ?? today;
    if (day < today) throw new Error(`on: ${day} is past. Prices are known from ${today} on.`);
    const named = texts && (await Promise.all(texts.map((text) => modelNamed(published, text))));
    const files = named ? named.map(({ id }) => `prices/${id}.json`) : ['prices.json'];
    const asks = await Promise.all(files.map((file) => published.json<Asks>(`cost/${file}`)));
    const models = asks.flatMap((one) => one.models);
    const quotes = models.map((model) => quotesOn(model, asked.use, day));
    const shared = asked.rule === 'shared' ? sharedProvider(quotes) : undefined;
    const lines = models.map((model, at) => {
      const quote = chooseQuote(quotes[at] ?? [], asked.rule, shared);
      return { model, quote };
    });
    const address = new URLSearchParams({
      ...given,
      ...(named && { models: named.map(({ id }) => id).join(',') }),
    });
    return {
      on: day,
      page: `/cost/?${address}`,
      models: named
        ? lines.map((line) => toBill(line, asked, day))
        : cheapest(lines).map((line) => toBill(line, asked, day)),
    };
  },
});

/** @throws an error that names every field that cannot be read. */
function refuse({ faults }: Asked): void {
  const all = Object.entries(faults).map(([name, fault]) => `${name}: ${fault}`);
  if (all.length > 0) throw new Error(all.join(' '));
}

interface Line {
  model: PlansOfModel;
  quote: Quote | undefined;
}

function cheapest(lines: readonly Line[]): Line[] {
  return lines
    .filter(({ quote }) => quote && !quote.bill.isPartial)
    .toSorted((one, other) => (one.quote?.bill.total ?? 0) - (other.quote?.bill.total ?? 0))
    .slice(0, CHEAPEST);
}

function toBill({ model: { id, name }, quote }: Line, { use }: Asked, day: string): object {
  const page = `/models/${id}/#prices`;
  if (!quote) return { model: id, name, page, says: 'No price by that choice is on record.' };
  const { plan, bill } = quote;
  return {
    ...{ model: id, name, page, from: namePlan(plan), provider: plan.provider },
    dollars: Number(bill.total.toPrecision(12)),
    isLeast: bill.isPartial,
    says: `${sayBill(bill)} a month`,
    lines: bill.lines.map(({ meter, tokens, rate, dollars }) => ({
      ...{ meter, tokens, dollarsPerMillion: rate, dollars: Number(dollars.toPrecision(12)) },
    })),
    gaps: sayGaps(bill),
    goesOn: sayCourse(courseOf(plan, use)),
    priceSeen: plan.seen,
    sources: soldOn(plan, day)?.sources ?? [],
  };
}
