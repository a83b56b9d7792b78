import type { Format, Term } from '../../catalog/vocabulary.ts';
import type { Listing, ListedPrices } from './listing.ts';
import { type CatalogueId, type Tables, leftOutBy, meaningsOf } from './tables.ts';

/** A listing that the tables know: which of our models at which of our providers. */
export interface KnownListing {
  provider: string;
  model: string;
  variant?: Format | undefined;
  terms: Term[];
  listing: Listing;
}

/** What a catalogue holds, by our names; and what of it the tables do not know. */
export interface Mapped {
  catalogue: CatalogueId;
  sightings: KnownListing[];
  /** What it has as gone. */
  gone: KnownListing[];
  /** Ids that nothing maps, with the hosts that sell them. */
  unmapped: Map<string, Set<string>>;
  /** How many ids each rule left out. */
  leftOut: Map<string, number>;
  /** Our providers that the catalogue covers. */
  providers: Set<string>;
}

/** Follows the tables, letter by letter. */
export function mapListings(
  catalogue: CatalogueId,
  listings: readonly Listing[],
  tables: Tables,
): Mapped {
  const meaningOf = meaningsOf(tables);
  const providerOf = new Map(
    Object.entries(tables.hosts).flatMap(([id, host]) =>
      host[catalogue] ? [[host[catalogue], id]] : [],
    ),
  );
  const mapped: Mapped = {
    catalogue,
    sightings: [],
    gone: [],
    unmapped: new Map(),
    leftOut: new Map(),
    providers: new Set(),
  };
  for (const listing of listings) {
    const provider = providerOf.get(listing.host);
    const meaning = meaningOf(provider ?? listing.host, listing.id);
    if (provider !== undefined) mapped.providers.add(provider);
    const { sightings, gone } = mapped;
    if (meaning && provider !== undefined)
      (listing.isRetired ? gone : sightings).push({ provider, ...meaning, listing });
    else if (!meaning && !listing.isRetired) note(mapped, listing);
  }
  return mapped;
}

function note({ unmapped, leftOut }: Mapped, { host, id }: Listing): void {
  const rule = leftOutBy(id);
  if (rule) leftOut.set(rule, (leftOut.get(rule) ?? 0) + 1);
  else unmapped.set(id, (unmapped.get(id) ?? new Set()).add(host));
}

/** Prices without those of zero, in the order in which files hold them. */
export function sayPrices({
  input,
  output,
  cached,
  cacheWrite,
}: ListedPrices): Record<string, string> {
  const asked = { input, output, cached, cacheWrite };
  return Object.fromEntries(
    Object.entries(asked).flatMap(([key, price]) =>
      price === undefined ? [] : [[key, sayDollars(price)]],
    ),
  );
}

/** `$0.15`, `$0.00375`: two decimals at least and eight at most, as records write money. */
function sayDollars(price: number): string {
  const digits = price.toFixed(8).replace(/0+$/, '');
  const [whole = '0', decimals = ''] = digits.split('.');
  return `$${whole}.${decimals.padEnd(2, '0')}`;
}
