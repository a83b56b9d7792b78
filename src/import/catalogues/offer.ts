import { conditionOf } from '../../catalog/offer-period.ts';
import type { Format, Term } from '../../catalog/vocabulary.ts';
import type { ListedPrices } from './listing.ts';
import { type Mapped, type KnownListing, sayPrices } from './sightings.ts';

/** An offer as a file of imports holds it: money as records write it. */
export interface ImportedOffer {
  model: string;
  name: string;
  variant?: Format | undefined;
  terms?: Term[] | undefined;
  input: string;
  output: string;
  cached?: string | undefined;
  cacheWrite?: string | undefined;
  above?: number | undefined;
  hours?: string | undefined;
  context?: number | undefined;
  maxOutput?: number | undefined;
  functionCalling?: true | undefined;
  structuredOutputs?: true | undefined;
  from?: string | undefined;
  until?: string | undefined;
  untilSource?: string | undefined;
}

/** What tells an offer of a provider from its others: model, format, terms, length of prompt. */
export function keyOf(
  offer: Pick<ImportedOffer, 'model' | 'variant' | 'terms' | 'above' | 'hours' | 'from'>,
): string {
  const above =
    offer.above === undefined
      ? undefined
      : { number: offer.above, step: 1, sense: 'exactly' as const };
  const condition = conditionOf({ terms: offer.terms ?? [], above, hours: offer.hours });
  return [offer.model, offer.variant ?? '', condition].join('|');
}

/** The offers of a sighting: its plain price, and one for each tier. */
export function offersOf({ model, variant, terms, listing }: KnownListing): ImportedOffer[] {
  const { id, prices, tiers, context, maxOutput, tools, structured } = listing;
  if (!prices) return [];
  const named = { model, name: id, variant, terms: terms.length > 0 ? terms : undefined };
  const limits = { context, maxOutput: isWithin(maxOutput, context) ? maxOutput : undefined };
  // A No of a catalogue says no more than that nobody filled it in.
  const able = {
    functionCalling: tools === true ? (true as const) : undefined,
    structuredOutputs: structured === true ? (true as const) : undefined,
  };
  return [
    { ...named, ...sold(prices), hours: listing.hours, ...limits, ...able, from: listing.from },
    ...tiers.map((tier) => ({ ...named, ...sold(tier), above: tier.above })),
  ];
}

function isWithin(part: number | undefined, whole: number | undefined): boolean {
  return part !== undefined && part >= 256 && (whole === undefined || part <= whole);
}

function sold(
  prices: ListedPrices,
): Pick<ImportedOffer, 'input' | 'output' | 'cached' | 'cacheWrite'> {
  const cached =
    prices.cached !== undefined && prices.cached < prices.input ? prices.cached : undefined;
  return sayPrices({ ...prices, cached }) as Pick<
    ImportedOffer,
    'input' | 'output' | 'cached' | 'cacheWrite'
  >;
}

/**
 * Of all ids by which a host sells a model on the same terms one: that which our record has, else the
 * shortest, else the first by letters.
 */
export function oneEach(
  sightings: readonly KnownListing[],
  isOurs: (sighting: KnownListing) => boolean,
): KnownListing[] {
  const rank = (one: KnownListing) => (isOurs(one) ? 0 : 1);
  const sorted = sightings.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      one.listing.id.length - other.listing.id.length ||
      (one.listing.id < other.listing.id ? -1 : 1),
  );
  const groups = Map.groupBy(sorted, ({ provider, model, variant, terms, listing }) =>
    [provider, model, variant, ...terms, listing.from, listing.hours].join('|'),
  );
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** Whether any catalogue lists the model at the provider, or knows the very name. */
export function isListed(
  mapped: readonly Mapped[],
  provider: string,
  model: string,
  name: string | undefined,
): boolean {
  return mapped.some(({ sightings }) =>
    sightings.some(
      (one) =>
        one.provider === provider &&
        (one.model === model || (name !== undefined && one.listing.id === name)),
    ),
  );
}
